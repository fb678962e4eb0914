package nl.overenweer.content;

/** How a time limit stands that has begun. */
public enum LimitState {
    RUNNING("loopt"),
    /** What it asks was done in time. */
    MET("gehaald"),
    /** It is over, and what it asks was not done. */
    MISSED("gemist");

    private final String key;

    LimitState(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }
}
