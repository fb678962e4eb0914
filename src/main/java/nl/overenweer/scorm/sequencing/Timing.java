package nl.overenweer.scorm.sequencing;

/** When children are chosen or shuffled. */
public enum Timing implements Words {
    NEVER("never"),
    ONCE("once"),
    EACH_ATTEMPT("onEachNewAttempt");

    private final String word;

    Timing(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
