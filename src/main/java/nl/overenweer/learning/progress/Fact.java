package nl.overenweer.learning.progress;

/** Something that happened and that counts for being done. */
public sealed interface Fact {
    /** The slug of the page, case or quiz. */
    String item();

    record PageRead(String item) implements Fact {}

    record CaseEnded(String item, String ending) implements Fact {}

    /** {@code right} out of {@code total} questions at full marks. */
    record QuizFinished(String item, int right, int total) implements Fact {}
}
