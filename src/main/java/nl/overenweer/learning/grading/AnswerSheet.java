package nl.overenweer.learning.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.Grouping.Group;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.Sorting;
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
        Random chance = new Random(seed * 31 + question.id().hashCode());
        List<Integer> order = new ArrayList<>();
        for (List<String> block : question.match(new SheetTexts())) {
            List<Integer> authors = IntStream.range(order.size(), order.size() + block.size())
                    .boxed()
                    .toList();
            List<Integer> shuffled = new ArrayList<>(authors);
            Collections.shuffle(shuffled, chance);
            if (question instanceof Ordering && shuffled.equals(authors)) {
                Collections.rotate(shuffled, 1);
            }
            order.addAll(shuffled);
        }
        return new AnswerSheet(question, order);
    }

    /** What can be ticked, paired, moved or put somewhere, in this learner's order; none where she writes. */
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

    /** The groups that a thing can be put in, or the columns of a table, in the author's order; none for other kinds. */
    public List<Line> groups() {
        List<Group> groups = question instanceof Sorting sorting
                ? sorting.grouping().groups()
                : question instanceof Matrix matrix ? matrix.grouping().groups() : List.of();
        return IntStream.range(0, groups.size())
                .mapToObj(place -> new Line(letter(place), groups.get(place).text()))
                .toList();
    }

    /** What can be picked in each gap of a text, in the order of the text; nothing in a gap where the learner types. */
    public List<List<Line>> gaps() {
        List<List<Line>> gaps = new ArrayList<>();
        if (question instanceof Cloze) {
            int from = 0;
            for (List<String> block : question.match(new SheetTexts())) {
                gaps.add(lines().subList(from, from + block.size()));
                from += block.size();
            }
        }
        return gaps;
    }

    /**
     * Reads what was sent: letters of the lines (for pairs one per left text, for an order all of them), letters of the groups (one per line), one
     * value per gap, {@code true} or {@code false} for a statement, {@code a} to {@code e} for a rating, a word, number or date as it was
     * typed.
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

    static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    private static List<String> texts(Question question) {
        return question.match(new SheetTexts()).stream().flatMap(List::stream).toList();
    }
}
