package nl.overenweer.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.grading.Explanation.Verdict;

/**
 * One row of an answered question.
 *
 * @param number its place, for an order and for pairs; else empty
 * @param tagged whether it says that this was the learner's answer
 * @param given what was put beside it; empty for other kinds
 * @param right what belongs there, where it was wrong; else empty
 * @param verdict the last word of the sentence that says how it was done; empty where there is nothing to say
 */
public record AnswerRow(
        String number,
        String text,
        boolean chosen,
        boolean tagged,
        String given,
        String right,
        String verdict,
        String feedback) {

    /** The rows of a question that was answered; {@code words} are those of a statement's two sides. */
    static List<AnswerRow> of(QuestionState question, String yes, String no) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Explanation.Line line : question.given()
                .map(QuestionState.Given::explanation)
                .orElseThrow()
                .lines()) {
            rows.add(row(question.kind(), line, rows.size() + 1, line.letter().equals("true") ? yes : no));
        }
        return rows;
    }

    private static AnswerRow row(QuestionKind kind, Explanation.Line line, int place, String side) {
        boolean picked =
                kind == QuestionKind.SINGLE || kind == QuestionKind.MULTIPLE || kind == QuestionKind.TRUE_FALSE;
        boolean mute = kind == QuestionKind.TRUE_FALSE && !line.chosen();
        return new AnswerRow(
                kind == QuestionKind.ORDERING || kind == QuestionKind.MATCHING ? String.valueOf(place) : "",
                kind == QuestionKind.TRUE_FALSE ? side : line.text(),
                line.chosen(),
                picked && line.chosen(),
                line.given(),
                line.right(),
                mute && line.verdict() == Verdict.LEFT
                        ? ""
                        : line.verdict().name().toLowerCase(Locale.ROOT),
                mute ? "" : line.feedback());
    }

    /** How the row's remark looks. */
    public String tone() {
        return switch (verdict) {
            case "good" -> "ok";
            case "missed" -> "miss";
            case "wrong" -> "err";
            default -> "";
        };
    }

    public String icon() {
        return switch (verdict) {
            case "good" -> "check-circle";
            case "missed" -> "minus-circle";
            case "wrong" -> "times-circle";
            default -> "info-circle";
        };
    }
}
