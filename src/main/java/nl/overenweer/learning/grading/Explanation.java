package nl.overenweer.learning.grading;

import java.util.List;

/**
 * Why an answer got its mark, line by line. Only made after the answer was stored.
 *
 * @param lines options in the learner's order; left texts with what was put beside them; steps in the order given; the two sides of a
 *     statement; gaps, members and rows with what was given; all pieces of a text; all ratings; none for a number or a date
 * @param overall what goes for the question as a whole; may be empty
 */
public record Explanation(Mark mark, List<Line> lines, String overall) {
    /** How one line was done. */
    public enum Verdict {
        /** Rightly chosen, or in its right place. */
        GOOD,
        /** Belongs to the answer and was not chosen. */
        MISSED,
        /** Chosen, or placed, and should not be. */
        WRONG,
        /** Rightly left alone. */
        LEFT,
        /** Chosen, and some of the panel chose it too. */
        PARTLY,
        /** Not judged: only explained. */
        EXPLAINED
    }

    /**
     * @param letter as on the {@link AnswerSheet}; of a statement {@code true} or {@code false}; of a left text its number from 1
     * @param given what was put beside a left text; empty for other kinds
     * @param right what belongs beside it or at this place, where it was wrong; else empty
     * @param readAs what was made of a word with a typing error in it; else empty
     */
    public record Line(
            String letter,
            String text,
            boolean chosen,
            Verdict verdict,
            String given,
            String right,
            String readAs,
            String feedback) {
        Line(String letter, String text, boolean chosen, Verdict verdict, String given, String right, String feedback) {
            this(letter, text, chosen, verdict, given, right, "", feedback);
        }
    }

    public Explanation {
        lines = List.copyOf(lines);
    }

    public static Explanation of(AnswerSheet sheet, Answer answer) {
        return sheet.question().match(new Explaining(sheet, answer, Grading.mark(sheet.question(), answer)));
    }
}
