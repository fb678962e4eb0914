package nl.overenweer.learning.progress;

import java.util.Optional;

/**
 * How a package of another tool says that its learner stands, over all its parts, in the words that SCORM 1.2 and 2004 share.
 *
 * @param scaled the score from -1 to 1; empty where it told none
 */
public record PackageResult(Completion completion, Success success, Optional<Double> scaled) {
    public enum Completion {
        COMPLETED,
        INCOMPLETE,
        NOT_ATTEMPTED,
        UNKNOWN
    }

    public enum Success {
        PASSED,
        FAILED,
        UNKNOWN
    }

    public PackageResult {
        if (scaled.filter(score -> !(score >= -1 && score <= 1)).isPresent()) {
            throw new IllegalArgumentException("a scaled score of " + scaled);
        }
    }

    /** "Passed" is done; "completed" is too, unless the package says that she failed: then it is to be done again. */
    public boolean done() {
        return success == Success.PASSED || completion == Completion.COMPLETED && success != Success.FAILED;
    }
}
