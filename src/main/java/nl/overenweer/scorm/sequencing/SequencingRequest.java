package nl.overenweer.scorm.sequencing;

/** What the sequencer is asked to find (SB.2.12). */
enum SequencingRequest implements Words {
    START("start"),
    RESUME_ALL("resumeAll"),
    RETRY("retry"),
    EXIT("exit"),
    CONTINUE("continue"),
    PREVIOUS("previous"),
    CHOICE("choice"),
    JUMP("jump");

    private final String word;

    SequencingRequest(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
