package nl.overenweer.content.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** What a quotation that begins with certain bold words means. */
enum Callout {
    MISCONCEPTION("misvatting", "note warn", "pi pi-lightbulb"),
    CARE("let op", "note warn", "pi pi-exclamation-triangle"),
    AT_WORK("in je werk", "note", "pi pi-briefcase"),
    CHILD("kind in beeld", "note", "mark mark-kind"),
    EXAMPLE("voorbeeld", "note", "pi pi-comment"),
    /** Folds away; the rest of its first paragraph is its title. */
    FOLD("meer weten", "more", ""),
    /** What is heard in the sound or film above it, word by word. */
    TRANSCRIPT("uitgeschreven", "more", "");

    private final String words;
    private final String look;
    private final String icon;

    Callout(String words, String look, String icon) {
        this.words = words;
        this.look = look;
        this.icon = icon;
    }

    /** Empty for an ordinary quotation. */
    static Optional<Callout> of(Node node) {
        if (node instanceof BlockQuote quote
                && quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof StrongEmphasis strong) {
            String begins = Markdown.words(strong).toLowerCase(Locale.ROOT).replaceAll("[.:!]$", "");
            return Stream.of(values()).filter(one -> one.words.equals(begins)).findFirst();
        }
        return Optional.empty();
    }

    /** The words behind the bold ones, in the first paragraph. */
    static String title(BlockQuote quote) {
        Node paragraph = quote.getFirstChild();
        Node strong = paragraph.getFirstChild();
        return Markdown.words(paragraph)
                .substring(Markdown.words(strong).length())
                .strip();
    }

    /** The class of its element. */
    String look() {
        return look;
    }

    /** The class of its icon; empty without one. */
    String icon() {
        return icon;
    }

    boolean isFold() {
        return this == FOLD || this == TRANSCRIPT;
    }
}
