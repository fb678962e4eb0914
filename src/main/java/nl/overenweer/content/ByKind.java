package nl.overenweer.content;

/**
 * Something that is done or known for each kind of question: a method per kind, so that a new kind breaks the compile where it matters.
 *
 * @param <R> what comes of it
 */
public interface ByKind<R> {
    R single(SingleChoice question);

    R multiple(MultipleChoice question);

    R trueFalse(TrueFalse question);

    R matching(Matching question);

    R ordering(Ordering question);

    R numeric(Numeric question);

    R shortText(ShortText question);

    R cloze(Cloze question);

    R sorting(Sorting question);

    R highlight(Highlight question);

    R matrix(Matrix question);

    R script(ScriptConcordance question);

    R dueDate(DueDate question);
}
