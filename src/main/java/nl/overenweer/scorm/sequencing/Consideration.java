package nl.overenweer.scorm.sequencing;

/** When a child counts in the rollup of its parent ({@code adlseq:requiredFor…}). */
public enum Consideration implements Words {
    ALWAYS("always"),
    IF_ATTEMPTED("ifAttempted"),
    IF_NOT_SKIPPED("ifNotSkipped"),
    IF_NOT_SUSPENDED("ifNotSuspended");

    private final String word;

    Consideration(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
