package nl.overenweer.scorm.sequencing;

import java.util.List;

/**
 * 'If these conditions hold for so many children, then the cluster is …' (SM.5).
 *
 * @param count for {@link ChildSet#AT_LEAST_COUNT}
 * @param share for {@link ChildSet#AT_LEAST_PERCENT}, from 0 to 1
 */
public record RollupRule(
        ChildSet children,
        int count,
        double share,
        Combination combination,
        List<RuleCondition> conditions,
        RollupAction action) {
    public RollupRule {
        conditions = List.copyOf(conditions);
        if (count < 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("at least " + count + " or " + share);
        }
    }

    public static RollupRule when(ChildSet children, Condition condition, RollupAction action) {
        return new RollupRule(children, 0, 0, Combination.ANY, List.of(RuleCondition.of(condition)), action);
    }

    public static RollupRule atLeast(int count, Condition condition, RollupAction action) {
        return new RollupRule(
                ChildSet.AT_LEAST_COUNT, count, 0, Combination.ANY, List.of(RuleCondition.of(condition)), action);
    }
}
