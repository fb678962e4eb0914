package nl.overenweer.scorm.sequencing;

/** A button of ours, or what it asks for, that content may want to be left out. */
public enum Control implements Words {
    PREVIOUS("previous"),
    CONTINUE("continue"),
    EXIT("exit"),
    EXIT_ALL("exitAll"),
    ABANDON("abandon"),
    ABANDON_ALL("abandonAll"),
    SUSPEND_ALL("suspendAll");

    private final String word;

    Control(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
