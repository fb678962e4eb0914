package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong while reading goes on, so that an author sees everything at once. */
final class Faults {
    private final boolean strict;
    private final List<Problem> problems = new ArrayList<>();

    /** @param strict whether what is merely not written yet counts as well, as it must for publishing but not for a draft */
    Faults(boolean strict) {
        this.strict = strict;
    }

    boolean strict() {
        return strict;
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

    /** In the order of files and lines; the order of files is the order of reading. */
    List<Problem> inOrder() {
        var files = problems.stream().map(Problem::file).distinct().toList();
        return problems.stream()
                .sorted(Comparator.comparing((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparing(Problem::line))
                .toList();
    }
}
