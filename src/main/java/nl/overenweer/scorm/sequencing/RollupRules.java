package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rollup Rule Check Subprocess (RB.1.4) with Check Child for Rollup (RB.1.4.2). */
final class RollupRules {
    private final Session session;
    private final Conditions conditions;
    private final Rules rules;

    RollupRules(Session session, Conditions conditions, Rules rules) {
        this.session = session;
        this.conditions = conditions;
        this.rules = rules;
    }

    /** RB.1.4: whether one of these rules holds. */
    boolean oneHolds(Node cluster, List<RollupRule> candidates) {
        return candidates.stream().anyMatch(rule -> holds(cluster, rule));
    }

    private boolean holds(Node cluster, RollupRule rule) {
        List<@Nullable Boolean> bag = new ArrayList<>();
        for (Node child : session.available(cluster)) {
            if (child.tracked() && counts(child, rule.action())) {
                bag.add(conditions.hold(rule.combination(), rule.conditions(), child));
            }
        }
        return enough(rule, bag);
    }

    /**
     * 'Determine if the appropriate children contributed to rollup; if they did, the status of the activity should be changed.' Of no children all
     * and none are right, as the standard's own test suite has it (RU-11, RU-15), although its text says that nothing should change then.
     */
    private static boolean enough(RollupRule rule, List<@Nullable Boolean> bag) {
        int yes = Collections.frequency(bag, true);
        return switch (rule.children()) {
            case ALL -> yes == bag.size();
            case ANY -> yes > 0;
            case NONE -> yes == 0 && !bag.contains(null);
            case AT_LEAST_COUNT -> yes >= rule.count();
            case AT_LEAST_PERCENT -> !bag.isEmpty() && (double) yes / bag.size() >= rule.share();
        };
    }

    /** RB.1.4.2: whether this child is included for this action. */
    boolean counts(Node child, RollupAction action) {
        RollupControls controls = child.definition().rollup();
        boolean aboutObjective = action == RollupAction.SATISFIED || action == RollupAction.NOT_SATISFIED;
        if (aboutObjective ? !controls.satisfaction() : !controls.completion()) {
            return false;
        }
        Track track = session.track(child);
        return switch (controls.of(action)) {
            case ALWAYS -> true;
            case IF_NOT_SUSPENDED -> track.attempts > 0 && !track.suspended;
            case IF_ATTEMPTED -> track.attempts > 0;
            case IF_NOT_SKIPPED -> !rules.says(child, RuleAction.SKIP);
        };
    }
}
