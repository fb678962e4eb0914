package nl.overenweer.learning.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.grading.Explanation.Verdict;

/**
 * One row of an answered question.
 *
 * @param number its place, where rows are counted; else empty
 * @param tagged whether it says that this was the learner's answer
 * @param given what was put beside it; empty for other kinds
 * @param right what belongs there, where it was wrong; else empty
 * @param readAs what was made of a word with a typing error in it; else empty
 * @param panel how many of a panel chose this; empty without one
 * @param verdict the last word of the sentence that says how it was done; empty where there is nothing to say
 */
public record AnswerRow(
        String number,
        String text,
        boolean chosen,
        boolean tagged,
        String given,
        String right,
        String readAs,
        String panel,
        String verdict,
        String feedback) {
    private static final Set<QuestionKind> PICKED = EnumSet.of(
            QuestionKind.SINGLE,
            QuestionKind.MULTIPLE,
            QuestionKind.TRUE_FALSE,
            QuestionKind.SHORT_TEXT,
            QuestionKind.HIGHLIGHT,
            QuestionKind.SCRIPT);

    /** The rows of a question that was answered; {@code words} gives the sentence for a key. */
    static List<AnswerRow> of(QuestionState question, UnaryOperator<String> words) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Explanation.Line line : question.explanation().orElseThrow().lines()) {
            rows.add(row(question.kind(), line, rows.size() + 1, words));
        }
        return rows;
    }

    private static AnswerRow row(QuestionKind kind, Explanation.Line line, int place, UnaryOperator<String> words) {
        boolean picked = PICKED.contains(kind);
        boolean mute = kind == QuestionKind.TRUE_FALSE && !line.chosen();
        boolean script = kind == QuestionKind.SCRIPT;
        return new AnswerRow(
                picked ? "" : String.valueOf(place),
                text(kind, line, words),
                line.chosen(),
                picked && line.chosen(),
                script ? "" : line.given(),
                line.right(),
                line.readAs(),
                script ? line.given() : "",
                mute && line.verdict() == Verdict.LEFT
                        ? ""
                        : line.verdict().name().toLowerCase(Locale.ROOT),
                mute ? "" : line.feedback());
    }

    private static String text(QuestionKind kind, Explanation.Line line, UnaryOperator<String> words) {
        return switch (kind) {
            case TRUE_FALSE -> words.apply("learning.question." + line.letter());
            case SCRIPT -> words.apply("learning.rating." + line.letter());
            default -> line.text();
        };
    }

    /** How the row's remark looks. */
    public String tone() {
        return switch (verdict) {
            case "good" -> "ok";
            case "missed", "partly" -> "miss";
            case "wrong" -> "err";
            default -> "";
        };
    }

    public String icon() {
        return switch (verdict) {
            case "good" -> "check-circle";
            case "missed", "partly" -> "minus-circle";
            case "wrong" -> "times-circle";
            default -> "info-circle";
        };
    }
}
