package nl.overenweer.content.reading;

/** A fault in the text form: what is wrong and what to do, in a Dutch sentence. */
public record Problem(String file, int line, String text) {
    @Override
    public String toString() {
        return file + ", regel " + line + ": " + text;
    }
}
