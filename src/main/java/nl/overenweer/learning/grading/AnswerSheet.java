package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;

/**
 * A question as it lies before one learner: its lines in an order of their own, each with a letter. What the browser sees and sends are
 * those letters, so that neither their order nor their names give the answer away.
 *
 * @param order for each place on the sheet, the place in the author's order
 */
public record AnswerSheet(Question question, List<Integer> order) {
    /** One thing to tick, pair or move. */
    public record Line(String letter, String text) {}

    public static final String TRUE = "true";
    public static final String FALSE = "false";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}([.,][0-9]{1,6})?");

    public AnswerSheet {
        order = List.copyOf(order);
    }

    /** The same seed gives the same sheet, always. */
    public static AnswerSheet of(Question question, long seed) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, texts(question).size()).boxed().toList());
        List<Integer> authors = List.copyOf(order);
        Collections.shuffle(order, new Random(seed * 31 + question.id().hashCode()));
        if (question instanceof Ordering && order.equals(authors)) {
            Collections.rotate(order, 1);
        }
        return new AnswerSheet(question, order);
    }

    /** What can be ticked, paired or moved, in this learner's order; none for a statement or a number. */
    public List<Line> lines() {
        List<String> texts = texts(question);
        return IntStream.range(0, order.size())
                .mapToObj(place -> new Line(letter(place), texts.get(order.get(place))))
                .toList();
    }

    /** The texts that ask for a partner, in the author's order; none for other kinds of question. */
    public List<String> lefts() {
        return question instanceof Matching matching
                ? matching.pairs().stream().map(pair -> pair.left()).toList()
                : List.of();
    }

    /**
     * Reads what was sent: letters of the lines (for pairs one per left text, for an order all of them), {@code true} or {@code false} for a
     * statement, the number as it was typed.
     */
    public Reading read(List<String> given) {
        if (given.stream().allMatch(String::isBlank)) {
            return Fault.of("none");
        }
        return question.match(
                single -> readOne(single, given),
                multiple -> readSome(multiple, given),
                statement -> readSaid(given),
                matching -> readPairs(matching, given),
                ordering -> readOrder(given),
                numeric -> readNumber(numeric, given));
    }

    private Reading readOne(SingleChoice single, List<String> given) {
        if (given.size() != 1) {
            return Fault.of("one");
        }
        return places(given, places -> new OneOf(option(single.options(), places.get(0))));
    }

    private Reading readSome(MultipleChoice multiple, List<String> given) {
        if (repeated(given)) {
            return Fault.of("unknown");
        }
        return places(
                given,
                places -> new SomeOf(new HashSet<>(places.stream()
                        .map(place -> option(multiple.options(), place))
                        .toList())));
    }

    private static Reading readSaid(List<String> given) {
        if (given.size() != 1) {
            return Fault.of("one");
        }
        String said = given.get(0);
        return said.equals(TRUE) || said.equals(FALSE) ? new Fits(new Said(said.equals(TRUE))) : Fault.of("unknown");
    }

    private Reading readPairs(Matching matching, List<String> given) {
        int asked = matching.pairs().size();
        if (given.size() != asked || given.stream().anyMatch(String::isBlank)) {
            return Fault.of("pairs", asked);
        }
        return places(given, Paired::new);
    }

    private Reading readOrder(List<String> given) {
        if (given.size() != order.size() || repeated(given)) {
            return Fault.of("order", order.size());
        }
        return places(given, Ordered::new);
    }

    private static Reading readNumber(Numeric numeric, List<String> given) {
        String typed = given.get(0).strip();
        if (given.size() != 1 || !NUMBER.matcher(typed).matches()) {
            return Fault.of("number");
        }
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        if (number.stripTrailingZeros().scale() > numeric.decimals()) {
            return Fault.of("decimals", numeric.decimals());
        }
        return new Fits(new Counted(number));
    }

    private Reading places(List<String> given, Function<List<Integer>, Answer> answer) {
        List<Integer> places = new ArrayList<>();
        for (String letter : given) {
            int place = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
            if (place < 0 || place >= order.size()) {
                return Fault.of("unknown");
            }
            places.add(order.get(place));
        }
        return new Fits(answer.apply(places));
    }

    /** The letter of the line that stands at this place in the author's order. */
    String letterOf(int authorsPlace) {
        return letter(order.indexOf(authorsPlace));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static String option(List<Option> options, int place) {
        return options.get(place).id();
    }

    private static boolean repeated(List<String> given) {
        Set<String> once = new HashSet<>(given);
        return once.size() != given.size();
    }

    private static List<String> texts(Question question) {
        return question.match(
                single -> single.options().stream().map(Option::text).toList(),
                multiple -> multiple.options().stream().map(Option::text).toList(),
                (TrueFalse statement) -> List.of(),
                matching -> matching.pairs().stream().map(pair -> pair.right()).toList(),
                Ordering::steps,
                (Numeric numeric) -> List.of());
    }
}
