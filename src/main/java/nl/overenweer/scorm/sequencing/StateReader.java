package nl.overenweer.scorm.sequencing;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StateWriter} wrote. */
final class StateReader {
    private static final int HEAD = 3;
    private static final int ACTIVITY = 10;
    private static final int OBJECTIVE = 9;

    private final String text;
    private final Map<String, Track> tracks = new TreeMap<>();
    private final Map<String, ObjectiveValues> shared = new TreeMap<>();
    private @Nullable Track last;

    StateReader(String text) {
        this.text = text;
    }

    SequencingState read() {
        List<String> lines = text.lines().toList();
        try {
            String[] head = fields(lines.isEmpty() ? "" : lines.get(0), HEAD);
            if (!head[0].equals(StateWriter.VERSION)) {
                throw new IllegalArgumentException("version " + head[0]);
            }
            lines.stream().skip(1).forEach(this::line);
            return new SequencingState(word(head[1]), word(head[2]), tracks, shared);
        } catch (NumberFormatException | DateTimeException e) {
            throw new IllegalArgumentException("not a state: " + e.getMessage(), e);
        }
    }

    private void line(String line) {
        if (line.startsWith("a\t")) {
            activity(fields(line, ACTIVITY));
        } else if (line.startsWith("o\t") && last != null) {
            String[] fields = fields(line, OBJECTIVE);
            last.objective(name(fields[1]), values(fields));
        } else if (line.startsWith("s\t")) {
            String[] fields = fields(line, OBJECTIVE);
            shared.put(name(fields[1]), values(fields));
        } else {
            throw new IllegalArgumentException("not a line of a state: " + line);
        }
    }

    private void activity(String[] fields) {
        Track track = new Track();
        flags(track, fields[2]);
        track.attempts = Integer.parseInt(fields[3]);
        track.firstBegan = instant(fields[4]);
        track.began = instant(fields[5]);
        track.ended = instant(fields[6]);
        track.experienced = duration(fields[7]);
        track.experiencedBefore = duration(fields[8]);
        track.children = children(fields[9]);
        tracks.put(name(fields[1]), track);
        last = track;
    }

    private static void flags(Track track, String flags) {
        track.active = flags.contains("a");
        track.suspended = flags.contains("s");
        track.staleObjectives = flags.contains("o");
        track.staleProgress = flags.contains("p");
        track.toldCompletion = flags.contains("c");
        track.toldSatisfaction = flags.contains("t");
        track.selected = flags.contains("d");
        track.shuffled = flags.contains("h");
    }

    private static ObjectiveValues values(String[] fields) {
        return new ObjectiveValues(
                status(fields[2]),
                number(fields[3]),
                number(fields[4]),
                number(fields[5]),
                number(fields[6]),
                status(fields[7]),
                number(fields[8]));
    }

    private static String[] fields(String line, int count) {
        String[] fields = line.split("\t", -1);
        if (fields.length != count) {
            throw new IllegalArgumentException("not a line of a state: " + line);
        }
        return fields;
    }

    private static String name(String field) {
        String word = word(field);
        if (word == null) {
            throw new IllegalArgumentException("a line without a name");
        }
        return word;
    }

    private static @Nullable String word(String field) {
        if (field.isEmpty()) {
            return null;
        }
        StringBuilder word = new StringBuilder();
        for (int at = 1; at < field.length(); at++) {
            char sign = field.charAt(at);
            boolean escape = sign == '\\' && at + 1 < field.length();
            word.append(escape ? StateWriter.escapes().getOrDefault(field.charAt(++at), '?') : sign);
        }
        return word.toString();
    }

    private static @Nullable List<String> children(String field) {
        return field.isEmpty()
                ? null
                : Arrays.stream(field.split(" ")).map(StateReader::name).toList();
    }

    private static @Nullable Boolean status(String field) {
        return field.isEmpty() ? null : (Boolean) field.equals("1");
    }

    private static @Nullable Double number(String field) {
        return field.isEmpty() ? null : (Double) Double.parseDouble(field);
    }

    private static @Nullable Instant instant(String field) {
        return field.isEmpty() ? null : Instant.parse(field);
    }

    private static Duration duration(String field) {
        return field.isEmpty() ? Duration.ZERO : Duration.parse(field);
    }
}
