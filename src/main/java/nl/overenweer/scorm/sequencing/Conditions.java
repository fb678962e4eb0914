package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the conditions of a rule hold for an activity; null where that can't be known (UP.2.1, RB.1.4.1). */
final class Conditions {
    private final Session session;
    private final Records records;

    Conditions(Session session, Records records) {
        this.session = session;
        this.records = records;
    }

    /** 'And' or 'Or' over all; a rule without conditions is unknown. */
    @Nullable
    Boolean hold(Combination combination, List<RuleCondition> conditions, Node node) {
        if (conditions.isEmpty()) {
            return null;
        }
        List<@Nullable Boolean> bag = new ArrayList<>();
        conditions.forEach(condition -> bag.add(holds(condition, node)));
        Boolean decisive = combination == Combination.ANY;
        if (bag.contains(decisive)) {
            return decisive;
        }
        return bag.contains(null) ? null : (Boolean) !decisive;
    }

    /** 'Negating unknown results in unknown.' */
    @Nullable
    Boolean holds(RuleCondition condition, Node node) {
        Boolean plain = plain(condition, node);
        return plain == null ? null : (Boolean) (plain != condition.negated());
    }

    private @Nullable Boolean plain(RuleCondition condition, Node node) {
        return switch (condition.condition()) {
            case ALWAYS -> true;
            case NEVER -> false;
            case ATTEMPTED -> session.track(node).attempts > 0;
            case ATTEMPTS_USED -> node.definition().limits().reached(session.track(node).attempts);
            case TIME_USED -> timeUsed(node);
            case OUTSIDE_TIME -> node.definition().limits().outside(session.now());
            default -> node.tracked() ? ofTracking(condition, node) : untracked(condition);
        };
    }

    /** Of an activity that isn't tracked nothing is known, also not by way of a shared objective. */
    private static @Nullable Boolean untracked(RuleCondition condition) {
        return switch (condition.condition()) {
            case STATUS_KNOWN, MEASURE_KNOWN, PROGRESS_KNOWN -> false;
            default -> null;
        };
    }

    private @Nullable Boolean ofTracking(RuleCondition condition, Node node) {
        return switch (condition.condition()) {
            case COMPLETED -> completed(condition, node);
            case PROGRESS_KNOWN -> completed(condition, node) != null;
            default -> ofObjective(condition, node);
        };
    }

    /** Of the activity; since the 4th edition an objective has a completion of its own. */
    private @Nullable Boolean completed(RuleCondition condition, Node node) {
        if (session.tree().edition() != Edition.FOURTH) {
            return records.completed(node);
        }
        return node.definition()
                .objective(condition.objective())
                .map(objective -> records.completed(node, objective))
                .orElse(null);
    }

    private @Nullable Boolean ofObjective(RuleCondition condition, Node node) {
        ObjectiveDefinition objective =
                node.definition().objective(condition.objective()).orElse(null);
        if (objective == null) {
            return null;
        }
        Double measure = records.measure(node, objective);
        return switch (condition.condition()) {
            case SATISFIED -> records.satisfied(node, objective);
            case STATUS_KNOWN -> records.satisfied(node, objective) != null;
            case MEASURE_KNOWN -> measure != null;
            case MEASURE_ABOVE -> measure == null ? null : (Boolean) (measure > condition.threshold());
            case MEASURE_BELOW -> measure == null ? null : (Boolean) (measure < condition.threshold());
            default -> null;
        };
    }

    /** Of the attempt that goes on, or else of the last one; and of all together. */
    boolean timeUsed(Node node) {
        LimitConditions limits = node.definition().limits();
        Track track = session.track(node);
        return used(limits.attempt(), track.took(session.now()))
                || used(limits.attemptExperienced(), track.experienced)
                || activityTimeUsed(node);
    }

    /** Of all attempts together. */
    private boolean activityTimeUsed(Node node) {
        LimitConditions limits = node.definition().limits();
        Track track = session.track(node);
        Duration sinceFirst =
                track.firstBegan == null ? Duration.ZERO : Duration.between(track.firstBegan, session.now());
        return used(limits.activity(), sinceFirst)
                || used(limits.activityExperienced(), track.experiencedBefore.plus(track.experienced));
    }

    private static boolean used(@Nullable Duration limit, Duration time) {
        return limit != null && time.compareTo(limit) >= 0;
    }
}
