package nl.overenweer.scorm.packing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Lens;
import nl.overenweer.content.reading.Cited;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;

/** Sets the texts of a module for a package. The own side of a term comes first there: the player sees to that, which knows the reader. */
record Setting(Links links) {
    private static final String OPEN = "<p>";
    private static final String CLOSE = "</p>";

    /** {@code prefix} keeps the ids of several texts on one page apart. */
    String html(String markdown, String prefix) {
        return markdown.isBlank() ? "" : Markdown.html(markdown, links.named(prefix));
    }

    /** For a heading: without a paragraph around it, where it is only one. */
    String line(String markdown, String prefix) {
        String html = html(markdown, prefix).strip();
        boolean one = html.startsWith(OPEN) && html.indexOf(CLOSE) == html.length() - CLOSE.length();
        return one ? html.substring(OPEN.length(), html.length() - CLOSE.length()) : html;
    }

    List<Map<String, Object>> cited(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> links.cited(citation).stream())
                .map(Setting::cited)
                .toList();
    }

    static Map<String, Object> cited(Cited cited) {
        var told = new LinkedHashMap<String, Object>();
        told.put("label", cited.label());
        told.put("href", cited.href());
        told.put("law", cited.law());
        if (cited.law()) {
            told.put("status", cited.status().name());
            told.put("official", cited.official());
        }
        if (cited.readOn() != null) {
            told.put("read", String.valueOf(cited.readOn()));
        }
        return told;
    }

    Map<String, Object> lenses(Map<Glasses, Lens> lenses, String prefix) {
        var told = new LinkedHashMap<String, Object>();
        lenses.forEach((side, lens) -> told.put(
                side.key(),
                Map.of(
                        "core", lens.core(),
                        "html", html(lens.text(), prefix + side.key() + "-"),
                        "sources", cited(lens.sources()))));
        return told;
    }

    static List<String> keys(Iterable<Glasses> sides) {
        var keys = new ArrayList<String>();
        sides.forEach(side -> keys.add(side.key()));
        return keys;
    }
}
