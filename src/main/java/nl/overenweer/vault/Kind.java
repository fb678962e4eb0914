package nl.overenweer.vault;

import java.util.Arrays;
import java.util.Optional;

/** What sort of text is kept. */
public enum Kind {
    /** What she wrote at the questions to think about of a module. */
    REFLECTION("reflectie"),
    /** What she wrote beside a paragraph. */
    NOTE("notitie"),
    /** What she filled in on an aid and chose to keep. */
    AID("hulp");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** As addresses and the browser's seal say it. */
    public String word() {
        return word;
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
