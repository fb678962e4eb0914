package nl.overenweer.scorm.cmi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Reason;
import nl.overenweer.scorm.cmi.Said.Success;

/** What a record means: status and score by the rules of its standard. */
public final class Judgement {
    private static final double WHOLE = 100;

    private final CmiRecord record;
    private final List<Reason> reasons = new ArrayList<>();

    private Judgement(CmiRecord record) {
        this.record = record;
    }

    /** While its session goes on. */
    public static Said of(CmiRecord record) {
        return new Judgement(record).judge();
    }

    /**
     * Once content said that it is done. In 1.2 content that never set a status is then completed: "if the SCO does not set the status, the LMS
     * sets it to completed".
     */
    public static Said closed(CmiRecord record) {
        boolean silent = record.generation() == Generation.SCORM_12
                && record.find("cmi.core.lesson_status").isEmpty();
        Said said = of(record);
        return silent && said.completion() == Completion.NOT_ATTEMPTED
                ? new Said(Completion.COMPLETED, said.success(), said.scaled(), List.of(Reason.of("silent")))
                : said;
    }

    private Said judge() {
        return record.generation() == Generation.SCORM_12 ? legacy() : modern();
    }

    private Said legacy() {
        String status = record.find("cmi.core.lesson_status").orElse("not attempted");
        Optional<Double> raw = number("cmi.core.score.raw");
        Optional<Double> mastery = number("cmi.student_data.mastery_score");
        Optional<Double> scaled = raw.map(score -> within(score, "cmi.core.score"));
        if (mastery.isPresent()
                && raw.isPresent()
                && record.find("cmi.core.credit").orElse("credit").equals("credit")) {
            // "upon LMSFinish … if the score is equal to or greater than the mastery score the status is passed, else
            // failed"
            boolean passed = raw.get() >= mastery.get();
            reasons.add(Reason.of(passed ? "mastery.met" : "mastery.missed", plain(raw.get()), plain(mastery.get())));
            return new Said(
                    passed || status.equals("completed") ? Completion.COMPLETED : Completion.UNKNOWN,
                    passed ? Success.PASSED : Success.FAILED,
                    scaled,
                    reasons);
        }
        reasons.add(Reason.of("status." + status.replace(' ', '-')));
        return switch (status) {
            case "passed" -> new Said(Completion.COMPLETED, Success.PASSED, scaled, reasons);
            case "failed" -> new Said(Completion.UNKNOWN, Success.FAILED, scaled, reasons);
            case "completed" -> new Said(Completion.COMPLETED, Success.UNKNOWN, scaled, reasons);
            // whoever only looked around has not done it
            case "incomplete", "browsed" -> new Said(Completion.INCOMPLETE, Success.UNKNOWN, scaled, reasons);
            default -> new Said(Completion.NOT_ATTEMPTED, Success.UNKNOWN, scaled, reasons);
        };
    }

    private double within(double raw, String at) {
        double least = number(at + ".min").orElse(0.0);
        double most = number(at + ".max").filter(max -> max > least).orElse(WHOLE);
        return Math.max(-1, Math.min(1, most > least ? (raw - least) / (most - least) : 0));
    }

    private Said modern() {
        Completion completion = completion();
        return new Said(completion, success(), number("cmi.score.scaled"), reasons);
    }

    /** RTE 4.2.4: a threshold decides where there is one, whatever content says itself. */
    private Completion completion() {
        Optional<Double> threshold = number("cmi.completion_threshold");
        Optional<Double> progress = number("cmi.progress_measure");
        if (threshold.isPresent()) {
            if (progress.isEmpty()) {
                reasons.add(Reason.of("threshold.unknown", percent(threshold.get())));
                return Completion.UNKNOWN;
            }
            boolean met = progress.get() >= threshold.get();
            reasons.add(Reason.of(
                    met ? "threshold.met" : "threshold.missed", percent(progress.get()), percent(threshold.get())));
            return met ? Completion.COMPLETED : Completion.INCOMPLETE;
        }
        String status = record.find("cmi.completion_status").orElse("unknown");
        reasons.add(Reason.of("completion." + status.replace(' ', '-')));
        return Completion.valueOf(status.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    /** RTE 4.2.22: the same with the passing score. */
    private Success success() {
        Optional<Double> passing = number("cmi.scaled_passing_score");
        Optional<Double> scaled = number("cmi.score.scaled");
        if (passing.isPresent()) {
            if (scaled.isEmpty()) {
                reasons.add(Reason.of("passing.unknown", percent(passing.get())));
                return Success.UNKNOWN;
            }
            boolean met = scaled.get() >= passing.get();
            reasons.add(
                    Reason.of(met ? "passing.met" : "passing.missed", percent(scaled.get()), percent(passing.get())));
            return met ? Success.PASSED : Success.FAILED;
        }
        String status = record.find("cmi.success_status").orElse("unknown");
        if (!status.equals("unknown")) {
            reasons.add(Reason.of("success." + status));
        }
        return Success.valueOf(status.toUpperCase(Locale.ROOT));
    }

    private Optional<Double> number(String element) {
        return record.find(element).filter(text -> !text.isBlank()).map(Double::valueOf);
    }

    private static String percent(double share) {
        return plain(Math.round(share * WHOLE * 10) / 10.0);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
