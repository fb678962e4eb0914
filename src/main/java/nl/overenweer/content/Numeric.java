package nl.overenweer.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number, right within the margin on both sides.
 *
 * @param decimals how many decimals an answer may have
 * @param unit what is counted, such as 'werkdagen'; may be empty
 */
public record Numeric(
        String id,
        String text,
        BigDecimal answer,
        BigDecimal margin,
        int decimals,
        String unit,
        String feedbackRight,
        String feedbackTooLow,
        String feedbackTooHigh,
        List<Citation> sources)
        implements Question {
    public Numeric {
        Checks.slug(id);
        Checks.that(margin.signum() >= 0, "a margin is not negative");
        Checks.that(decimals >= 0 && decimals <= 6, "0 to 6 decimals");
        sources = List.copyOf(sources);
    }

    public boolean isRight(BigDecimal given) {
        return given.subtract(answer).abs().compareTo(margin) <= 0;
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.NUMERIC;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.numeric(this);
    }
}
