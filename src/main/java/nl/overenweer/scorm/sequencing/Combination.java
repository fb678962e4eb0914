package nl.overenweer.scorm.sequencing;

/** Whether all of a rule's conditions must hold, or one of them. */
public enum Combination implements Words {
    ALL("all"),
    ANY("any");

    private final String word;

    Combination(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
