package nl.overenweer.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.content.Course;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Registers;
import nl.overenweer.content.VersionId;
import nl.overenweer.search.finding.Entries;
import nl.overenweer.search.finding.Entries.Shelved;
import nl.overenweer.search.finding.Entry;

/** What is published now. Two shelves with the same versions hold the same, on whatever node they were looked at. */
record Shelf(Map<VersionId, String> versions, List<Course> courses, Registers registers) {
    static Shelf of(Library library) {
        Map<VersionId, String> versions =
                library.shelf().stream().collect(Collectors.toMap(ModuleVersion::id, ModuleVersion::course));
        return new Shelf(versions, library.courses(), library.registers());
    }

    /** Everything on it that may be found. A version whose course is gone is on no list of modules, and so not here either. */
    List<Entry> entries(Library library) {
        List<Shelved> shelved = courses.stream()
                .flatMap(course -> versions.entrySet().stream()
                        .filter(version -> version.getValue().equals(course.slug()))
                        .map(version -> new Shelved(course, library.open(version.getKey()))))
                .toList();
        return Entries.of(shelved, registers);
    }
}
