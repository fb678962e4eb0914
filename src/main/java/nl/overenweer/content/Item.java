package nl.overenweer.content;

import java.util.function.Function;

/** One part of a module, in its order: a page to read, a case to play, a quiz, or a foreign package. */
public sealed interface Item permits Page, Vignette, Quiz, ScormPackage {
    /** Its name in addresses, unique within the module. */
    String slug();

    String title();

    /** A function per kind: a new kind breaks the compile where it matters. */
    <R> R match(
            Function<Page, R> onPage,
            Function<Vignette, R> onVignette,
            Function<Quiz, R> onQuiz,
            Function<ScormPackage, R> onScorm);
}
