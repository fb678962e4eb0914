package nl.overenweer.scorm.sequencing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sequencing Rules Check Process (UP.2) with its subprocess (UP.2.1). */
final class Rules {
    private final Session session;
    private final Conditions conditions;

    Rules(Session session, Conditions conditions) {
        this.session = session;
        this.conditions = conditions;
    }

    /** The action of the first rule with one of these actions whose conditions hold. 'Stop at the first rule that evaluates to true.' */
    Optional<RuleAction> check(Node node, Set<RuleAction> actions) {
        if (node.definition().rules().isEmpty()) {
            return Optional.empty();
        }
        Optional<SequencingRule> rule = node.definition().rules().stream()
                .filter(one -> actions.contains(one.action()))
                .filter(one -> Boolean.TRUE.equals(conditions.hold(one.combination(), one.conditions(), node)))
                .findFirst();
        rule.ifPresent(one -> tell(node, one));
        return rule.map(SequencingRule::action);
    }

    boolean says(Node node, RuleAction action) {
        return check(node, Set.of(action)).isPresent();
    }

    private void tell(Node node, SequencingRule rule) {
        session.trail()
                .tell(
                        "UP.2",
                        "rule-" + rule.combination().word(),
                        node,
                        words(rule).toArray(String[]::new));
    }

    private static List<String> words(SequencingRule rule) {
        return Stream.concat(
                        Stream.of(Trail.word("action", rule.action().word())),
                        rule.conditions().stream().map(Rules::word))
                .collect(Collectors.toList());
    }

    private static String word(RuleCondition condition) {
        return Trail.word(
                condition.negated() ? "not" : "condition", condition.condition().word());
    }
}
