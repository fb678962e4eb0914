package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activities of one organisation of a package, with what is said about each; doesn't change. */
public final class ActivityTree {
    private static final int DEEPEST = 200;

    private final Node root;
    private final Edition edition;
    private final boolean globalToSystem;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, List<Node>> readers = new HashMap<>();

    /**
     * Refuses two activities with one identifier, and a tree that is deeper than anybody needs.
     *
     * @param globalToSystem whether a learner's shared objectives outlive this registration ({@code adlseq:objectivesGlobalToSystem})
     */
    public ActivityTree(Activity root, Edition edition, boolean globalToSystem) {
        this.edition = edition;
        this.globalToSystem = globalToSystem;
        this.root = grow(root, null, 0);
    }

    private Node grow(Activity activity, @Nullable Node parent, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("deeper than " + DEEPEST);
        }
        Node node = new Node(activity, parent, nodes.size());
        if (byId.put(activity.id(), node) != null) {
            throw new IllegalArgumentException("two activities are called " + activity.id());
        }
        nodes.add(node);
        for (ObjectiveMap map : activity.sequencing().primary().maps()) {
            if (!map.reads().isEmpty()) {
                readers.computeIfAbsent(map.target(), target -> new ArrayList<>())
                        .add(node);
            }
        }
        activity.children().forEach(child -> grow(child, node, depth + 1));
        return node;
    }

    public Activity root() {
        return root.activity();
    }

    public boolean globalToSystem() {
        return globalToSystem;
    }

    public Optional<Activity> find(String id) {
        return node(id).map(Node::activity);
    }

    Edition edition() {
        return edition;
    }

    Node top() {
        return root;
    }

    Optional<Node> node(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All, in preorder. */
    List<Node> nodes() {
        return nodes;
    }

    /** The activities whose rolled-up objective reads this shared one. */
    List<Node> readers(String target) {
        return readers.getOrDefault(target, List.of());
    }
}
