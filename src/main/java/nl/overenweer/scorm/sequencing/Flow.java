package nl.overenweer.scorm.sequencing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Flow Subprocess (SB.2.3), with the traversal of activities (SB.2.2) and of the tree (SB.2.1). */
final class Flow {
    private final Session session;
    private final Rules rules;
    private final Attempts attempts;

    Flow(Session session, Rules rules, Attempts attempts) {
        this.session = session;
        this.rules = rules;
        this.attempts = attempts;
    }

    /** SB.2.3: the first activity in this direction that can be delivered. 'The candidate activity is where we start flowing from.' */
    Step flow(Node from, Direction direction, boolean into) {
        Step first = step(from, direction, into, null);
        return first.arrived() ? traverse(first.at(), direction) : first.stoppedAt(from);
    }

    /** SB.2.2, whose calls of itself are the turns of a loop here: 'validate the candidate and traverse until a valid leaf is met'. */
    private Step traverse(Node candidate, Direction towards) {
        Node at = candidate;
        Direction direction = towards;
        Direction previous = null;
        while (true) {
            String refusal = refusal(at);
            if (refusal != null) {
                return Step.refused(at, refusal);
            }
            boolean skipped = rules.says(at, RuleAction.SKIP);
            if (!skipped && attempts.blocked(at)) {
                return Step.refused(at, "SB.2.2-2");
            }
            if (!skipped && at.isLeaf()) {
                return Step.to(at, direction);
            }
            Step next = skipped ? step(at, direction, false, previous) : step(at, direction, true, null);
            if (!next.arrived()) {
                return next.stoppedAt(at);
            }
            Direction before = direction;
            direction = direction(skipped, next, direction, previous);
            previous = previous(skipped, next, before, previous);
            at = next.at();
        }
    }

    /** 'Confirm that flow is enabled.' */
    private static @Nullable String refusal(Node at) {
        return Objects.requireNonNull(at.parent()).modes().flow() ? null : "SB.2.2-1";
    }

    /** Backing into a forward only cluster goes on forward; leaving it again goes on backward. */
    private static Direction direction(boolean skipped, Step next, Direction direction, @Nullable Direction previous) {
        boolean leaves = skipped && previous == Direction.BACKWARD && next.direction() == Direction.BACKWARD;
        boolean turns = !skipped && direction == Direction.BACKWARD && next.direction() == Direction.FORWARD;
        if (leaves) {
            return Direction.BACKWARD;
        }
        return turns ? Direction.FORWARD : direction;
    }

    private static @Nullable Direction previous(
            boolean skipped, Step next, Direction direction, @Nullable Direction previous) {
        if (skipped) {
            return previous == Direction.BACKWARD && next.direction() == Direction.BACKWARD ? null : previous;
        }
        return direction == Direction.BACKWARD && next.direction() == Direction.FORWARD ? Direction.BACKWARD : null;
    }

    /**
     * SB.2.1: one step through the tree.
     *
     * @param into whether to go into a cluster, as opposed to past it
     */
    Step step(Node from, Direction direction, boolean into, @Nullable Direction previous) {
        Node parent = from.parent();
        if (previous == Direction.BACKWARD && parent != null && isLast(from, parent)) {
            return back(session.available(parent).get(0), into, true);
        }
        return direction == Direction.FORWARD ? ahead(from, into) : back(from, into, false);
    }

    private Step ahead(Node from, boolean into) {
        Node parent = from.parent();
        if (from == lastOfAll() || (parent == null && !into)) {
            attempts.endDescendants(session.tree().top());
            return Step.ended(from);
        }
        if (parent != null && (from.isLeaf() || !into)) {
            List<Node> siblings = session.available(parent);
            return isLast(from, parent)
                    ? ahead(parent, false)
                    : Step.to(siblings.get(siblings.indexOf(from) + 1), Direction.FORWARD);
        }
        List<Node> children = session.available(from);
        return children.isEmpty() ? Step.refused(from, "SB.2.1-2") : Step.to(children.get(0), Direction.FORWARD);
    }

    private Step back(Node from, boolean into, boolean reversed) {
        Node parent = from.parent();
        if (parent == null) {
            return Step.refused(from, "SB.2.1-3");
        }
        if (!from.isLeaf() && into) {
            return intoFromBehind(from);
        }
        if (!reversed && parent.modes().forwardOnly()) {
            return Step.refused(from, "SB.2.1-4");
        }
        List<Node> siblings = session.available(parent);
        int place = siblings.indexOf(from);
        return place <= 0 ? back(parent, false, false) : Step.to(siblings.get(place - 1), Direction.BACKWARD);
    }

    /** 'Start at the end of the cluster if we are backing into it', but at the beginning of a forward only one. */
    private Step intoFromBehind(Node cluster) {
        List<Node> children = session.available(cluster);
        if (children.isEmpty()) {
            return Step.refused(cluster, "SB.2.1-2");
        }
        return cluster.modes().forwardOnly()
                ? Step.to(children.get(0), Direction.FORWARD)
                : Step.to(children.get(children.size() - 1), Direction.BACKWARD);
    }

    private boolean isLast(Node node, Node parent) {
        List<Node> siblings = session.available(parent);
        return !siblings.isEmpty() && siblings.get(siblings.size() - 1) == node;
    }

    /** 'The last activity in a forward preorder tree traversal of the activity tree.' */
    Node lastOfAll() {
        Node at = session.tree().top();
        while (!session.available(at).isEmpty()) {
            List<Node> children = session.available(at);
            at = children.get(children.size() - 1);
        }
        return at;
    }
}
