package nl.overenweer.scorm.sequencing;

/** What a rollup rule makes of a cluster. */
public enum RollupAction implements Words {
    SATISFIED("satisfied"),
    NOT_SATISFIED("notSatisfied"),
    COMPLETED("completed"),
    INCOMPLETE("incomplete");

    private final String word;

    RollupAction(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
