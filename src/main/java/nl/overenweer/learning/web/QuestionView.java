package nl.overenweer.learning.web;

/**
 * A question in the strip of numbers.
 *
 * @param shown whether it is the one on this page
 * @param scored whether it counts in the result
 * @param text what it asks, in plain words
 */
public record QuestionView(
        int number, String address, boolean answered, boolean shown, boolean right, boolean scored, String text) {
    /** The words of a question without the marks of its Markdown, for a list. */
    static String plain(String markdown) {
        return markdown.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1")
                .replaceAll("[*_`]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
