package nl.overenweer.scorm.sequencing;

/** Of how many children a rollup rule's conditions must hold. */
public enum ChildSet implements Words {
    ALL("all"),
    ANY("any"),
    NONE("none"),
    AT_LEAST_COUNT("atLeastCount"),
    AT_LEAST_PERCENT("atLeastPercent");

    private final String word;

    ChildSet(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
