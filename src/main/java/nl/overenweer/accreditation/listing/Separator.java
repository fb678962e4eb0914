package nl.overenweer.accreditation.listing;

/** What stands between two cells of a line. */
public enum Separator {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    public char sign() {
        return sign;
    }
}
