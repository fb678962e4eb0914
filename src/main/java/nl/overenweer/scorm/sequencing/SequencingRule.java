package nl.overenweer.scorm.sequencing;

import java.util.List;

/** 'If these conditions hold, then this action' (SM.2). */
public record SequencingRule(Combination combination, List<RuleCondition> conditions, RuleAction action) {
    public SequencingRule {
        conditions = List.copyOf(conditions);
    }

    public static SequencingRule when(RuleCondition condition, RuleAction action) {
        return new SequencingRule(Combination.ALL, List.of(condition), action);
    }
}
