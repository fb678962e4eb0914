package nl.overenweer.house;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * What stands in an {@code ov:kept} is written once and shown to everybody: it may ask for sentences and files only, for tags that do no
 * more than that, and for other files of which the same holds.
 */
final class KeptText {
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{([^}]*)}");
    private static final Pattern LITERAL = Pattern.compile("'[^']*'");
    private static final Pattern ROOT = Pattern.compile("(?<![.\\w])[a-zA-Z]\\w*");
    private static final Set<String> SAME_FOR_ALL =
            Set.of("text", "resource", "empty", "not", "eq", "ne", "and", "or", "true", "false", "null");
    private static final Set<String> TAGS =
            Set.of("ov:icon", "ov:script", "ov:note", "ui:include", "ui:param", "ui:fragment");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** Everything in this page's kept parts that depends on who looks, and a name that another part has. */
    List<String> read(Path pages, Path page) throws IOException {
        for (Element kept :
                Jsoup.parse(Sources.text(page), "", Parser.xmlParser()).select("ov|kept")) {
            if (!keys.add(kept.attr("key")) || kept.attr("key").contains("{")) {
                faults.add(page + ": the key " + kept.attr("key") + " is not a name of its own");
            }
            body(pages, page, kept, Set.of());
        }
        return faults;
    }

    private void body(Path pages, Path page, Element parent, Set<String> given) throws IOException {
        for (Element element : parent.getAllElements()) {
            String tag = element.tagName();
            if (element != parent && tag.contains(":") && !tag.startsWith("xml") && !TAGS.contains(tag)) {
                if (!tag.equals("ui:composition")) {
                    faults.add(page + ": " + tag + " in a kept part");
                }
            }
            for (Attribute attribute : element.attributes()) {
                expressions(page, attribute.getValue(), given);
            }
            for (TextNode text : element.textNodes()) {
                expressions(page, text.text(), given);
            }
            if (tag.equals("ui:include")) {
                included(pages, page, element);
            }
        }
    }

    private void included(Path pages, Path page, Element include) throws IOException {
        String source = include.attr("src");
        if (!source.startsWith("/")) {
            faults.add(page + ": includes " + source + " in a kept part");
            return;
        }
        Set<String> given = new HashSet<>(include.select("ui|param").eachAttr("name"));
        Path file = pages.resolve(source.substring(1));
        body(pages, file, Jsoup.parse(Sources.text(file), "", Parser.xmlParser()), given);
    }

    private void expressions(Path page, String text, Set<String> given) {
        Matcher expression = EXPRESSION.matcher(text);
        while (expression.find()) {
            Matcher root = ROOT.matcher(LITERAL.matcher(expression.group(1)).replaceAll("''"));
            while (root.find()) {
                if (!SAME_FOR_ALL.contains(root.group()) && !given.contains(root.group())) {
                    faults.add(page + ": " + expression.group() + " in a kept part");
                }
            }
        }
    }
}
