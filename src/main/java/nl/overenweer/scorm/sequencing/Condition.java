package nl.overenweer.scorm.sequencing;

/** What a rule asks about an activity (SM.2, SM.5). */
public enum Condition implements Words {
    SATISFIED("satisfied"),
    STATUS_KNOWN("objectiveStatusKnown"),
    MEASURE_KNOWN("objectiveMeasureKnown"),
    MEASURE_ABOVE("objectiveMeasureGreaterThan"),
    MEASURE_BELOW("objectiveMeasureLessThan"),
    COMPLETED("completed"),
    PROGRESS_KNOWN("activityProgressKnown"),
    ATTEMPTED("attempted"),
    ATTEMPTS_USED("attemptLimitExceeded"),
    TIME_USED("timeLimitExceeded"),
    OUTSIDE_TIME("outsideAvailableTimeRange"),
    ALWAYS("always"),
    NEVER("never");

    private final String word;

    Condition(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
