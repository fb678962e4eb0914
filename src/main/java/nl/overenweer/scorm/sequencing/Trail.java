package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the steps of one request. */
final class Trail {
    /** More than anybody reads; a package of rules alone can't fill a memory. */
    private static final int LONGEST = 500;

    private final List<TrailStep> steps = new ArrayList<>();
    private boolean silent;

    /** From here on nothing is gathered: what follows is tried, not done. */
    void silence() {
        silent = true;
    }

    void tell(String process, String code, Node about, String... more) {
        tell(process, code, Stream.concat(Stream.of(TrailStep.ACTIVITY + about.id()), Stream.of(more)));
    }

    void tell(String process, String code, String... about) {
        tell(process, code, Stream.of(about));
    }

    /** A word of a vocabulary, for the end of {@link #tell}. */
    static String word(String kind, String word) {
        return TrailStep.WORD + kind + "." + word;
    }

    private void tell(String process, String code, Stream<String> about) {
        if (!silent && steps.size() < LONGEST) {
            steps.add(new TrailStep(process, code, about.collect(Collectors.toList())));
        }
    }

    List<TrailStep> steps() {
        return steps;
    }
}
