package nl.overenweer.content;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.overenweer.content.reading.CourseTree;

/** What all modules share, as it was frozen under one number: the registers, and the courses by track. */
record Catalogue(long id, Registers registers, List<Course> courses, NavigableMap<Instant, Long> moments) {
    static final Catalogue NONE = new Catalogue(0, Registers.EMPTY, List.of(), new TreeMap<>());

    static Catalogue read(long id, Map<String, byte[]> files, NavigableMap<Instant, Long> moments) {
        var tree = CourseTree.read(files);
        return new Catalogue(
                id,
                tree.registers().value().orElse(Registers.EMPTY),
                tree.courses().stream()
                        .sorted(Comparator.comparing(Course::track).thenComparing(Course::slug))
                        .toList(),
                moments);
    }

    /** The moment from which the newest registers count. */
    Instant since() {
        return moments.isEmpty() ? Instant.EPOCH : moments.lastKey();
    }

    /** The number of the registers that counted then; of the first ones for a time before them. */
    long registerAt(Instant then) {
        Map.Entry<Instant, Long> counted = moments.floorEntry(then);
        Map.Entry<Instant, Long> first = moments.firstEntry();
        return Stream.of(Optional.ofNullable(counted), Optional.ofNullable(first))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(id);
    }
}
