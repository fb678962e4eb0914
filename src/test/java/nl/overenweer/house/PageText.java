package nl.overenweer.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Words in a page that stand in no bundle. The product's own name is the same in every language. */
final class PageText {
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SPOKEN = Set.of(
            "title", "alt", "label", "placeholder", "aria-label", "header", "summary", "legend", "hint", "missing");
    private static final Set<String> NAMES = Set.of("Over", "en", "Weer", "WCAG", "EUPL", "px", "nbsp");

    private PageText() {}

    static List<String> raw(Path page) throws IOException {
        List<String> found = new ArrayList<>();
        Document document = Jsoup.parse(Sources.text(page), "", Parser.xmlParser());
        for (Element element : document.getAllElements()) {
            for (TextNode text : element.textNodes()) {
                note(page, text.text(), found);
            }
            for (Attribute attribute : element.attributes()) {
                if (SPOKEN.contains(attribute.getKey())) {
                    note(page, attribute.getValue(), found);
                }
            }
        }
        return found;
    }

    private static void note(Path page, String text, List<String> found) {
        String plain = EXPRESSION.matcher(text).replaceAll(" ");
        boolean speaks = WORD.matcher(plain).results().anyMatch(word -> !NAMES.contains(word.group()));
        if (speaks) {
            found.add(page + ": " + plain.strip());
        }
    }
}
