package nl.overenweer.content;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of question, by the word that the text form has for each. */
public enum QuestionKind {
    SINGLE("enkel"),
    MULTIPLE("meerdere"),
    TRUE_FALSE("waar-onwaar"),
    MATCHING("koppel"),
    ORDERING("volgorde"),
    NUMERIC("getal"),
    SHORT_TEXT("kort"),
    CLOZE("gaten"),
    SORTING("indelen"),
    HIGHLIGHT("markeren"),
    MATRIX("matrix"),
    SCRIPT("scriptconcordantie"),
    DUE_DATE("termijn");

    private final String key;

    QuestionKind(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }

    public static Optional<QuestionKind> of(String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
