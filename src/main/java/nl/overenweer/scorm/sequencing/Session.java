package nl.overenweer.scorm.sequencing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A state while one request is worked on: the global state information (AM.1.2) and the tracking of each activity. */
final class Session {
    private final ActivityTree tree;
    private final Instant now;
    private final RandomGenerator chance;
    private final Trail trail = new Trail();
    private final Map<String, Track> tracks;
    private final Map<String, ObjectiveValues> shared;

    /** Shared objectives that were written to and whose readers have not been rolled up yet. */
    private final Set<String> written = new TreeSet<>();

    private @Nullable Node current;
    private @Nullable Node suspended;
    private boolean trial;

    Session(ActivityTree tree, SequencingState state, Instant now, RandomGenerator chance) {
        this.tree = tree;
        this.now = now;
        this.chance = chance;
        this.tracks = state.tracks();
        this.shared = new TreeMap<>(state.shared());
        this.current = tree.node(state.current().orElse(null)).orElse(null);
        this.suspended = tree.node(state.suspended().orElse(null)).orElse(null);
    }

    SequencingState state() {
        tracks.values().removeIf(Track::isUntouched);
        return new SequencingState(
                current == null ? null : current.id(), suspended == null ? null : suspended.id(), tracks, shared);
    }

    /** From here on requests are only tried: nothing ends, nothing is told. */
    void onTrial() {
        trial = true;
        trail.silence();
    }

    boolean isTrial() {
        return trial;
    }

    ActivityTree tree() {
        return tree;
    }

    Instant now() {
        return now;
    }

    RandomGenerator chance() {
        return chance;
    }

    Trail trail() {
        return trail;
    }

    @Nullable
    Node current() {
        return current;
    }

    void current(@Nullable Node current) {
        this.current = current;
    }

    @Nullable
    Node suspended() {
        return suspended;
    }

    void suspended(@Nullable Node suspended) {
        this.suspended = suspended;
    }

    Track track(Node node) {
        return tracks.computeIfAbsent(node.id(), id -> new Track());
    }

    boolean isActive(Node node) {
        return track(node).active;
    }

    boolean isSuspended(Node node) {
        return track(node).suspended;
    }

    /** 'Available Children' (AM.1.1): which take part, in their order. */
    List<Node> available(Node cluster) {
        List<String> chosen = track(cluster).children;
        if (chosen == null) {
            return cluster.children();
        }
        return chosen.stream()
                .flatMap(id -> tree.node(id).stream())
                .filter(node -> node.parent() == cluster)
                .toList();
    }

    boolean isAvailable(Node node) {
        Node parent = node.parent();
        return parent == null || available(parent).contains(node);
    }

    ObjectiveValues shared(String target) {
        return shared.getOrDefault(target, ObjectiveValues.UNKNOWN);
    }

    void share(String target, ObjectiveValues values) {
        if (!shared(target).equals(values)) {
            shared.put(target, values);
            written.add(target);
        }
    }

    void forgetShared() {
        shared.clear();
    }

    /** The shared objectives that were written to since the last time this was asked. */
    List<String> takeWritten() {
        List<String> all = List.copyOf(written);
        written.clear();
        return all;
    }
}
