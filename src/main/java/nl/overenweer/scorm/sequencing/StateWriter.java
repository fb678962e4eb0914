package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a state as lines of fields with tabs between them: {@code 1 current suspended}, then {@code a} for an activity, {@code o} for an
 * objective of the activity above it, {@code s} for a shared one. What is unknown is an empty field.
 */
final class StateWriter {
    static final String VERSION = "1";

    private final SequencingState state;
    private final StringBuilder text = new StringBuilder();

    StateWriter(SequencingState state) {
        this.state = state;
    }

    String write() {
        line(VERSION, word(state.current().orElse(null)), word(state.suspended().orElse(null)));
        state.tracks().forEach(this::activity);
        new TreeMap<>(state.shared()).forEach((id, values) -> objective("s", id, values));
        return text.toString();
    }

    private void activity(String id, Track track) {
        line(
                "a",
                word(id),
                flags(track),
                Integer.toString(track.attempts),
                instant(track.firstBegan),
                instant(track.began),
                instant(track.ended),
                duration(track.experienced),
                duration(track.experiencedBefore),
                children(track.children));
        track.objectives.forEach((objective, values) -> objective("o", objective, values));
    }

    private void objective(String kind, String id, ObjectiveValues values) {
        line(
                kind,
                word(id),
                status(values.satisfied()),
                number(values.measure()),
                number(values.raw()),
                number(values.min()),
                number(values.max()),
                status(values.completed()),
                number(values.progress()));
    }

    private void line(String... fields) {
        text.append(String.join("\t", fields)).append('\n');
    }

    private static String flags(Track track) {
        return (track.active ? "a" : "")
                + (track.suspended ? "s" : "")
                + (track.staleObjectives ? "o" : "")
                + (track.staleProgress ? "p" : "")
                + (track.toldCompletion ? "c" : "")
                + (track.toldSatisfaction ? "t" : "")
                + (track.selected ? "d" : "")
                + (track.shuffled ? "h" : "");
    }

    /** '=' before it tells an empty word from none. */
    static String word(@Nullable String word) {
        return word == null ? "" : "=" + escaped(word);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace(" ", "\\s");
    }

    private static String children(@Nullable List<String> children) {
        return children == null ? "" : children.stream().map(StateWriter::word).collect(Collectors.joining(" "));
    }

    private static String status(@Nullable Boolean status) {
        if (status == null) {
            return "";
        }
        return status ? "1" : "0";
    }

    private static String number(@Nullable Double number) {
        return number == null ? "" : Double.toString(number);
    }

    private static String instant(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    private static String duration(Duration duration) {
        return duration.isZero() ? "" : duration.toString();
    }

    /** What a sign after a backslash stands for. */
    static Map<Character, Character> escapes() {
        return Map.of('t', '\t', 'n', '\n', 'r', '\r', 's', ' ', '\\', '\\');
    }
}
