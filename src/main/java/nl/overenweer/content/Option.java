package nl.overenweer.content;

/** An answer to tick, with feedback of its own. */
public record Option(String id, String text, boolean right, String feedback) {
    public Option {
        Checks.slug(id);
    }
}
