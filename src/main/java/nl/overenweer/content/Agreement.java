package nl.overenweer.content;

/** Whether the two professions should come to the same choice here. Only {@link #CONVERGE} counts for the Eén-taal-index. */
public enum Agreement {
    CONVERGE("samen"),
    DIFFER_BY_ROLE("rol"),
    DIFFER_BY_LAW("wet");

    private final String key;

    Agreement(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }
}
