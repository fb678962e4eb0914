package nl.overenweer.content;

import java.util.List;

/** A question of a quiz, of one of the kinds that {@link ByKind} names. */
public sealed interface Question
        permits SingleChoice,
                MultipleChoice,
                TrueFalse,
                Matching,
                Ordering,
                Numeric,
                ShortText,
                Cloze,
                Sorting,
                Highlight,
                Matrix,
                ScriptConcordance,
                DueDate {
    /** Unique within the quiz. */
    String id();

    /** What is asked, or the statement to judge (Markdown). */
    String text();

    List<Citation> sources();

    QuestionKind kind();

    /** The one of these that is for its kind. */
    <R> R match(ByKind<R> kinds);

    /** Whether an answer can be right or wrong. What is not scored never counts and stands in no closing test. */
    default boolean isScored() {
        return true;
    }
}
