package nl.overenweer.scorm.manifest;

/** Which norm a package follows, and in which edition. */
public enum Standard {
    SCORM_12("SCORM 1.2"),
    SCORM_2004_2("SCORM 2004 2nd Edition"),
    SCORM_2004_3("SCORM 2004 3rd Edition"),
    SCORM_2004_4("SCORM 2004 4th Edition");

    private final String title;

    Standard(String title) {
        this.title = title;
    }

    /** As its makers call it. */
    public String title() {
        return title;
    }

    /** Whether the package may order its parts itself, and speaks by {@code API_1484_11}. */
    public boolean is2004() {
        return this != SCORM_12;
    }
}
