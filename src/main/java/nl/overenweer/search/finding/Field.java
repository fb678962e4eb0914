package nl.overenweer.search.finding;

import java.util.List;

/** In which part of an entry a word is found, and how much that tells. */
enum Field {
    TITLE(4f),
    FORMS(4f),
    HEADING(2.5f),
    TEXT(1f),
    MORE(.6f),
    AROUND(.1f);

    /** By these an entry may be found alone. */
    static final List<Field> OWN = List.of(TITLE, FORMS, HEADING, TEXT, MORE);

    static final List<Field> ALL = List.of(values());

    /** Titles and goals in English. */
    static final String ENGLISH = "english";

    /** The number of the entry itself, as opposed to one that it cites. */
    static final String ITSELF = "itself";

    static final String CITED = "cited";

    /** Every word as it stands: the words that a typing error is compared with. */
    static final String WORDS = "words";

    final float weight;

    Field(float weight) {
        this.weight = weight;
    }
}
