package nl.overenweer.content;

import java.util.List;
import java.util.function.Function;

/** A question of a quiz, of one of six kinds. */
public sealed interface Question permits SingleChoice, MultipleChoice, TrueFalse, Matching, Ordering, Numeric {
    /** Unique within the quiz. */
    String id();

    /** What is asked, or the statement to judge (Markdown). */
    String text();

    List<Citation> sources();

    /** A function per kind: a new kind breaks the compile where it matters. */
    <R> R match(
            Function<SingleChoice, R> onSingle,
            Function<MultipleChoice, R> onMultiple,
            Function<TrueFalse, R> onTrueFalse,
            Function<Matching, R> onMatching,
            Function<Ordering, R> onOrdering,
            Function<Numeric, R> onNumeric);
}
