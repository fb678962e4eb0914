package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Choice Sequencing Request Process (SB.2.9) with its subprocesses. */
final class Choice {
    private final Session session;
    private final Rules rules;
    private final Attempts attempts;
    private final Flow flow;

    Choice(Session session, Rules rules, Attempts attempts, Flow flow) {
        this.session = session;
        this.rules = rules;
        this.attempts = attempts;
        this.flow = flow;
    }

    /** SB.2.9: whether this may be chosen from here, and what that delivers. */
    Found choose(@Nullable Node target) {
        if (target == null) {
            return Found.refused("SB.2.9-1");
        }
        String refusal = hidden(target);
        Node parent = target.parent();
        if (refusal == null && parent != null && !parent.modes().choice()) {
            refusal = "SB.2.9-4";
        }
        refusal = refusal == null ? wayTo(target) : refusal;
        if (refusal != null) {
            return Found.refused(refusal);
        }
        return target.isLeaf() ? Found.delivery(target) : into(target);
    }

    /** Steps 2 and 3: 'the activity is currently not available', 'cannot choose something that is hidden'. */
    private @Nullable String hidden(Node target) {
        for (Node node : target.fromRoot()) {
            if (!session.isAvailable(node)) {
                return "SB.2.9-2";
            }
            if (rules.says(node, RuleAction.HIDDEN_FROM_CHOICE)) {
                return "SB.2.9-3";
            }
        }
        return null;
    }

    /** Steps 5 to 11, the five cases. */
    private @Nullable String wayTo(Node target) {
        Node current = session.current();
        if (current == null) {
            return ahead(session.tree().top(), target);
        }
        if (current == target) {
            return null;
        }
        if (current.isSibling(target)) {
            return along(current, target);
        }
        Node ancestor = current.common(target);
        if (current == ancestor) {
            return ahead(ancestor, target);
        }
        return ancestor == target ? up(current, target) : across(current, ancestor, target);
    }

    /** Case 2: 'same cluster; move toward the target activity'. */
    private @Nullable String along(Node current, Node target) {
        List<Node> siblings = session.available(Objects.requireNonNull(target.parent()));
        int from = siblings.indexOf(current);
        int to = siblings.indexOf(target);
        Direction direction = to > from ? Direction.FORWARD : Direction.BACKWARD;
        List<Node> path = new ArrayList<>(siblings.subList(Math.max(Math.min(from, to), 0), Math.max(from, to) + 1));
        path.remove(target);
        for (Node node : path) {
            String refusal = unreachable(node, direction);
            if (refusal != null) {
                return refusal;
            }
        }
        return path.isEmpty() ? "SB.2.9-5" : null;
    }

    /** Case 3, and 11.8: 'path to the target is forward in the activity tree', from the ancestor down, the target left out. */
    private @Nullable String ahead(Node ancestor, Node target) {
        List<Node> path = target.upTo(ancestor);
        path.add(ancestor);
        path.remove(target);
        Collections.reverse(path);
        if (path.isEmpty() && session.current() != null) {
            return "SB.2.9-5";
        }
        for (Node node : path) {
            String refusal = unreachable(node, Direction.FORWARD);
            if (refusal == null && mayNotBegin(node, ancestor)) {
                refusal = "SB.2.9-6";
            }
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    /**
     * Case 4: 'make sure an activity that should not exit will exit if the target is delivered'. The current activity has exited already; whether
     * it may, was asked in NB.2.1.
     */
    private static @Nullable String up(Node current, Node target) {
        boolean all = current.upTo(target).stream()
                .filter(node -> node != current)
                .allMatch(node -> node.modes().choiceExit());
        return all ? null : "SB.2.9-7";
    }

    /** Case 5: 'target is a descendent activity of the common ancestor'. */
    private @Nullable String across(Node current, Node ancestor, Node target) {
        String refusal = up(current, ancestor);
        Node constrained = current.upTo(ancestor).stream()
                .filter(node -> !node.isLeaf() && node.modes().constrainChoice())
                .findFirst()
                .orElse(null);
        if (refusal == null && constrained != null && !isNext(constrained, target)) {
            refusal = "SB.2.9-8";
        }
        if (refusal != null) {
            return refusal;
        }
        boolean forward = comesAfter(target, current);
        return forward ? ahead(ancestor, target) : backTo(ancestor, target);
    }

    /** 11.9: backward nothing stops, but what hasn't begun may not want to begin. */
    private @Nullable String backTo(Node ancestor, Node target) {
        boolean stopped = target.upTo(ancestor).stream().anyMatch(node -> mayNotBegin(node, ancestor));
        return stopped ? "SB.2.9-6" : null;
    }

    /** 11.5: 'make sure the target activity is within the set of flow constrained choices'. */
    private boolean isNext(Node constrained, Node target) {
        Direction direction = comesAfter(target, constrained) ? Direction.FORWARD : Direction.BACKWARD;
        return target.isWithin(neighbour(constrained, direction)) || target == constrained;
    }

    /** Choice Flow Subprocess (SB.2.9.1) with Choice Flow Tree Traversal (SB.2.9.2): what comes next, whatever its rules say. */
    private Node neighbour(Node from, Direction direction) {
        int step = direction == Direction.FORWARD ? 1 : -1;
        for (Node at = from; at.parent() != null; at = Objects.requireNonNull(at.parent())) {
            List<Node> siblings = session.available(Objects.requireNonNull(at.parent()));
            int next = siblings.indexOf(at) + step;
            if (next >= 0 && next < siblings.size()) {
                return siblings.get(next);
            }
        }
        return from;
    }

    private boolean comesAfter(Node target, Node from) {
        Node ancestor = target.common(from);
        List<Node> children = session.available(ancestor);
        return place(children, target, ancestor) > place(children, from, ancestor);
    }

    /** Of the child through which this descendant is reached; -1 for the ancestor itself. */
    private static int place(List<Node> children, Node descendant, Node ancestor) {
        List<Node> path = descendant.upTo(ancestor);
        return path.isEmpty() ? -1 : children.indexOf(path.get(path.size() - 1));
    }

    private boolean mayNotBegin(Node node, Node ancestor) {
        return node != ancestor && !session.isActive(node) && node.modes().preventActivation();
    }

    /** Choice Activity Traversal Subprocess (SB.2.4): null if it can be passed. */
    private @Nullable String unreachable(Node node, Direction direction) {
        if (direction == Direction.FORWARD) {
            return rules.says(node, RuleAction.STOP_FORWARD) ? "SB.2.4-1" : null;
        }
        Node parent = node.parent();
        if (parent == null) {
            return "SB.2.4-3";
        }
        return parent.modes().forwardOnly() ? "SB.2.4-2" : null;
    }

    /** Steps 13 to 15: 'the identified activity is a cluster; enter it and attempt to find a descendent leaf to deliver'. */
    private Found into(Node target) {
        Step step = flow.flow(target, Direction.FORWARD, true);
        if (step.arrived()) {
            return Found.delivery(step.at());
        }
        Node current = session.current();
        if (!session.isTrial()) {
            Node ancestor = current == null ? session.tree().top() : current.common(target);
            attempts.endDescendants(ancestor);
            attempts.end(ancestor);
            session.current(target);
        }
        return Found.refused("SB.2.9-9");
    }
}
