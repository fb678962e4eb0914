package nl.overenweer.content;

/** What kind of document lies on file. */
public enum DocumentKind {
    LETTER("brief"),
    CALL_NOTE("belnotitie"),
    REPORT("verslag"),
    REQUEST("verzoek"),
    PLAN("plan"),
    MESSAGE("bericht");

    private final String key;

    DocumentKind(String key) {
        this.key = key;
    }

    /** As the text form writes it. */
    public String key() {
        return key;
    }
}
