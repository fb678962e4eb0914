package nl.overenweer.scorm.sequencing;

/** What ends before the sequencer looks on (TB.2.3). */
enum Termination implements Words {
    EXIT("exit"),
    EXIT_ALL("exitAll"),
    SUSPEND_ALL("suspendAll"),
    ABANDON("abandon"),
    ABANDON_ALL("abandonAll");

    private final String word;

    Termination(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
