package nl.overenweer.scorm.sequencing;

import java.util.List;
import java.util.Optional;

/** The utility processes about attempts: limits (UP.1), ending (UP.3, UP.4) and whether an activity may be delivered (UP.5). */
final class Attempts {
    private final Session session;
    private final Records records;
    private final Conditions conditions;
    private final Rules rules;
    private final Rollup rollup;
    private final Selecting selecting;

    Attempts(Session session, Records records, Conditions conditions, Rules rules, Rollup rollup, Selecting selecting) {
        this.session = session;
        this.records = records;
        this.conditions = conditions;
        this.rules = rules;
        this.rollup = rollup;
        this.selecting = selecting;
    }

    /** Check Activity Process (UP.5): 'true if the activity is disabled or violates any of its limit conditions'. */
    boolean blocked(Node node) {
        if (rules.says(node, RuleAction.DISABLED)) {
            return true;
        }
        Optional<String> violated = violated(node);
        violated.ifPresent(limit -> session.trail().tell("UP.1", limit, node));
        return violated.isPresent();
    }

    /**
     * Limit Conditions Check Process (UP.1): which limit is violated. 'Only need to check activities that will begin a new attempt'; what an
     * attempt may take is held against the attempt before.
     */
    private Optional<String> violated(Node node) {
        Track track = session.track(node);
        if (!node.tracked() || track.active || track.suspended) {
            return Optional.empty();
        }
        LimitConditions limits = node.definition().limits();
        if (limits.reached(track.attempts)) {
            return Optional.of("limit");
        }
        if (conditions.timeUsed(node)) {
            return Optional.of("limit-time");
        }
        return limits.outside(session.now()) ? Optional.of("limit-period") : Optional.empty();
    }

    /** Terminate Descendent Attempts Process (UP.3): what lies between the current activity and the one they share. */
    void endDescendants(Node node) {
        Node current = session.current();
        if (session.isTrial() || current == null) {
            return;
        }
        Node ancestor = current.common(node);
        current.upTo(ancestor).stream().filter(one -> one != current).forEach(this::end);
    }

    /** End Attempt Process (UP.4). */
    void end(Node node) {
        if (session.isTrial()) {
            return;
        }
        Track track = session.track(node);
        if (node.isLeaf()) {
            complete(node, track);
        } else {
            track.suspended = session.available(node).stream().anyMatch(session::isSuspended);
        }
        if (track.active) {
            session.trail().tell("UP.4", track.suspended ? "attempt-suspended" : "attempt-ended", node);
        }
        track.active = false;
        track.ended = session.now();
        if (!node.isLeaf() && !track.suspended) {
            selecting.renew(node);
        }
        rollup.overall(node);
    }

    /** 'The sequencer will not affect the state of suspended activities'; what content leaves open, ending decides. */
    private void complete(Node leaf, Track track) {
        if (!leaf.tracked() || track.suspended) {
            return;
        }
        DeliveryControls controls = leaf.definition().delivery();
        ObjectiveDefinition primary = leaf.definition().primary();
        if (!controls.completionByContent() && !track.toldCompletion && records.completed(leaf) == null) {
            records.set(leaf, primary, ObjectiveField.COMPLETED, true);
        }
        if (!controls.objectiveByContent() && !track.toldSatisfaction && records.satisfied(leaf, primary) == null) {
            records.set(leaf, primary, ObjectiveField.SATISFIED, true);
        }
    }

    /** The part of DB.2 that begins an attempt on one activity, or goes on with a suspended one. */
    void begin(Node node) {
        Track track = session.track(node);
        if (track.suspended) {
            track.suspended = false;
            track.ended = null;
            session.trail().tell("DB.2", "attempt-resumed", node);
        } else if (node.tracked()) {
            track.begin(session.now());
            session.trail().tell("DB.2", "attempt-begun", node, Integer.toString(track.attempts));
            outdate(node, node.modes().currentObjectives(), node.modes().currentProgress());
        }
        track.active = true;
    }

    /** 'Use Current Attempt … Information' (SM.1): what children reached in an earlier attempt on their parent no longer makes the parent. */
    private void outdate(Node parent, boolean objectives, boolean progress) {
        List<Node> children = objectives || progress ? parent.children() : List.of();
        for (Node child : children) {
            Track track = session.track(child);
            boolean known = !track.objectives.isEmpty();
            track.staleObjectives |= objectives && known;
            track.staleProgress |= progress && known;
            outdate(
                    child,
                    objectives && child.modes().currentObjectives(),
                    progress && child.modes().currentProgress());
        }
    }
}
