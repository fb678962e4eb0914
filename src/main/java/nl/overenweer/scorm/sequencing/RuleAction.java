package nl.overenweer.scorm.sequencing;

/** What a sequencing rule does (SM.2), and so when it is asked. */
public enum RuleAction implements Words {
    SKIP("skip", Moment.BEFORE),
    DISABLED("disabled", Moment.BEFORE),
    HIDDEN_FROM_CHOICE("hiddenFromChoice", Moment.BEFORE),
    STOP_FORWARD("stopForwardTraversal", Moment.BEFORE),
    EXIT("exit", Moment.EXIT),
    EXIT_PARENT("exitParent", Moment.AFTER),
    EXIT_ALL("exitAll", Moment.AFTER),
    RETRY("retry", Moment.AFTER),
    RETRY_ALL("retryAll", Moment.AFTER),
    CONTINUE("continue", Moment.AFTER),
    PREVIOUS("previous", Moment.AFTER);

    /** Before an activity is delivered, when a descendant ends, or after it itself ended. */
    public enum Moment {
        BEFORE,
        EXIT,
        AFTER
    }

    private final String word;
    private final Moment moment;

    RuleAction(String word, Moment moment) {
        this.word = word;
        this.moment = moment;
    }

    @Override
    public String word() {
        return word;
    }

    public Moment moment() {
        return moment;
    }
}
