package nl.overenweer.scorm.cmi;

import java.util.List;
import java.util.Optional;

/**
 * How a learner stands in one part of a package, by the rules of its standard, and by which of them.
 *
 * @param scaled the score from -1 to 1; empty where none was told
 */
public record Said(Completion completion, Success success, Optional<Double> scaled, List<Reason> reasons) {
    /** Whether all of it was gone through. */
    public enum Completion {
        COMPLETED,
        INCOMPLETE,
        NOT_ATTEMPTED,
        UNKNOWN
    }

    /** Whether what it teaches was mastered. */
    public enum Success {
        PASSED,
        FAILED,
        UNKNOWN
    }

    /** Which rule decided, and with what numbers. */
    public record Reason(String code, List<String> about) {
        public Reason {
            about = List.copyOf(about);
        }

        static Reason of(String code, String... about) {
            return new Reason(code, List.of(about));
        }
    }

    public Said {
        reasons = List.copyOf(reasons);
    }
}
