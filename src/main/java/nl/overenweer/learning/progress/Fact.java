package nl.overenweer.learning.progress;

import java.time.Instant;

/** Something that happened and that counts for being done. */
public sealed interface Fact {
    /** The slug of the page, case or quiz. */
    String item();

    Instant at();

    record PageRead(String item, Instant at) implements Fact {}

    record CaseEnded(String item, String ending, Instant at) implements Fact {}

    /** What a package of another tool says of itself, as it stands from this moment on. */
    record PackageReported(String item, PackageResult result, Instant at) implements Fact {}

    /** {@code right} out of {@code total} questions at full marks. */
    record QuizFinished(String item, int right, int total, Instant at) implements Fact {}
}
