package nl.overenweer.content.reading;

/**
 * A link or picture in a Markdown text.
 *
 * @param destination as written: {@code wet:bw7-457}, {@code media/keten.svg}, {@code https://…}
 * @param text what the reader sees
 * @param line counted from 1 within the text
 */
public record MarkdownLink(String destination, String text, boolean image, int line) {
    /** The word before the colon; empty for a path or an address within the page. */
    public String scheme() {
        int colon = destination.indexOf(':');
        return colon > 0 && destination.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*")
                ? destination.substring(0, colon)
                : "";
    }

    /** What follows the scheme. */
    public String key() {
        return scheme().isEmpty() ? destination : destination.substring(scheme().length() + 1);
    }
}
