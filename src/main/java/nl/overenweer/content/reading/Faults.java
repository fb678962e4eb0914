package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gathers what is wrong while reading goes on, so that an author sees everything at once. */
final class Faults {
    private final boolean strict;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> files = new LinkedHashSet<>();

    /** @param strict whether what is merely not written yet counts as well, as it must for publishing but not for a draft */
    Faults(boolean strict) {
        this.strict = strict;
    }

    boolean strict() {
        return strict;
    }

    /** Reading goes on in this file. */
    void reading(String file) {
        files.add(file);
    }

    void add(String file, int line, String text) {
        var problem = new Problem(file, line, text);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    void incomplete(String file, int line, String text) {
        if (strict) {
            add(file, line, text);
        }
    }

    boolean none() {
        return problems.isEmpty();
    }

    /** In the order in which the files were read, and by line. */
    List<Problem> inOrder() {
        List<String> order = List.copyOf(files);
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> order.indexOf(problem.file()))
                        .thenComparing(Problem::line))
                .toList();
    }
}
