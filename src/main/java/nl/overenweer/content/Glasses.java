package nl.overenweer.content;

/** The two pairs of glasses through which a case is seen: adult mental health care, and the Child Protection Board. */
public enum Glasses {
    GGZ("ggz"),
    RVDK("rvdk");

    private final String key;

    Glasses(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }

    public Glasses other() {
        return this == GGZ ? RVDK : GGZ;
    }
}
