package nl.overenweer.scorm.sequencing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How one learner stands in one tree of activities: a value with a {@link #text} of its own. Going on from it makes another one.
 */
public final class SequencingState {
    /** Of a registration that has not begun. */
    public static final SequencingState NEW = new SequencingState(null, null, Map.of(), Map.of());

    private final @Nullable String current;
    private final @Nullable String suspended;
    private final Map<String, Track> tracks;
    private final Map<String, ObjectiveValues> shared;

    SequencingState(
            @Nullable String current,
            @Nullable String suspended,
            Map<String, Track> tracks,
            Map<String, ObjectiveValues> shared) {
        this.current = current;
        this.suspended = suspended;
        this.tracks = new TreeMap<>(tracks);
        this.shared = new TreeMap<>(shared);
    }

    /** Reads what {@link #text} wrote; refuses anything else. */
    public static SequencingState read(String text) {
        return new StateReader(text).read();
    }

    /** Compact, and the same for equal states: it can be kept, compared and read again. */
    public String text() {
        return new StateWriter(this).write();
    }

    /** 'Current Activity' (AM.1.2): where learning goes on from; none before a session and after it. */
    public Optional<String> current() {
        return Optional.ofNullable(current);
    }

    /** 'Suspended Activity' (AM.1.2): what to resume. */
    public Optional<String> suspended() {
        return Optional.ofNullable(suspended);
    }

    /** The objectives that activities share. */
    public Map<String, ObjectiveValues> shared() {
        return Map.copyOf(shared);
    }

    /** The same with these shared objectives, as another registration of the same learner left them. */
    public SequencingState withShared(Map<String, ObjectiveValues> others) {
        Map<String, ObjectiveValues> all = new TreeMap<>(shared);
        all.putAll(others);
        return new SequencingState(current, suspended, tracks, all);
    }

    /** Copies, so that working on them leaves this state as it is. */
    Map<String, Track> tracks() {
        Map<String, Track> copies = new TreeMap<>();
        tracks.forEach((id, track) -> copies.put(id, new Track(track)));
        return copies;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SequencingState that && that.text().equals(text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
