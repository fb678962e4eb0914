package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An activity at its place in the tree, as opposed to {@link Activity}, which doesn't know its parent. */
final class Node {
    private final Activity activity;
    private final @Nullable Node parent;
    private final int depth;
    private final List<Node> children = new ArrayList<>();

    /** In a preorder walk, from 0 for the root. */
    private final int place;

    Node(Activity activity, @Nullable Node parent, int place) {
        this.activity = activity;
        this.parent = parent;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.place = place;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    Activity activity() {
        return activity;
    }

    String id() {
        return activity.id();
    }

    SequencingDefinition definition() {
        return activity.sequencing();
    }

    ControlModes modes() {
        return definition().modes();
    }

    boolean tracked() {
        return definition().delivery().tracked();
    }

    @Nullable
    Node parent() {
        return parent;
    }

    List<Node> children() {
        return children;
    }

    int place() {
        return place;
    }

    boolean isRoot() {
        return parent == null;
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** From here up to the root, both included. */
    List<Node> upwards() {
        List<Node> path = new ArrayList<>();
        for (Node at = this; at != null; at = at.parent) {
            path.add(at);
        }
        return path;
    }

    /** From here up to this ancestor, which is left out. */
    List<Node> upTo(Node ancestor) {
        List<Node> path = new ArrayList<>();
        for (Node at = this; at != null && at != ancestor; at = at.parent) {
            path.add(at);
        }
        return path;
    }

    /** From the root down to here, both included. */
    List<Node> fromRoot() {
        List<Node> path = upwards();
        Collections.reverse(path);
        return path;
    }

    boolean isWithin(Node ancestor) {
        Node at = this;
        while (at != null && at.depth > ancestor.depth) {
            at = at.parent;
        }
        return at == ancestor;
    }

    /** The deepest activity that holds both; one of the two if it holds the other. */
    Node common(Node other) {
        Node at = this;
        while (!other.isWithin(at)) {
            at = Objects.requireNonNull(at.parent);
        }
        return at;
    }

    boolean isSibling(Node other) {
        return parent != null && parent == other.parent;
    }
}
