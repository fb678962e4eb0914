package nl.overenweer.learning.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.learning.grading.Reading.Fault;

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
        return question.match(new AnswerReader(this, List.copyOf(given)));
    }

    /** The letter of the line that stands at this place in the author's order. */
    String letterOf(int authorsPlace) {
        return letter(order.indexOf(authorsPlace));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static List<String> texts(Question question) {
        return question.match(new SheetTexts());
    }
}
