package nl.overenweer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.reading.CourseTree;

/** What all modules share, as it was frozen under one number: the registers, and the courses by track. */
record Catalogue(long id, Registers registers, List<Course> courses) {
    static final Catalogue NONE = new Catalogue(0, Registers.EMPTY, List.of());

    static Catalogue read(long id, Map<String, byte[]> files) {
        var tree = CourseTree.read(files);
        return new Catalogue(
                id,
                tree.registers().value().orElse(Registers.EMPTY),
                tree.courses().stream()
                        .sorted(Comparator.comparing(Course::track).thenComparing(Course::slug))
                        .toList());
    }
}
