package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * One condition of a sequencing rule or a rollup rule.
 *
 * @param objective the objective that it asks about; null for the one that counts in rollup
 * @param threshold for the two that compare a measure
 */
public record RuleCondition(Condition condition, boolean negated, @Nullable String objective, double threshold) {
    public static RuleCondition of(Condition condition) {
        return new RuleCondition(condition, false, null, 0);
    }

    public static RuleCondition not(Condition condition) {
        return new RuleCondition(condition, true, null, 0);
    }

    /** The same, about this objective. */
    public RuleCondition about(String objective) {
        return new RuleCondition(condition, negated, objective, threshold);
    }

    public RuleCondition threshold(double threshold) {
        return new RuleCondition(condition, negated, objective, threshold);
    }
}
