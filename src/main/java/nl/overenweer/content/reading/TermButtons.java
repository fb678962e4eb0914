package nl.overenweer.content.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Term;
import org.commonmark.internal.util.Escaping;

/** The terms of one text: a button at the first mention in each section, and one popover per term behind the text. */
final class TermButtons {
    private final Links links;
    private final Set<String> inSection = new HashSet<>();
    private final Map<String, Term> used = new LinkedHashMap<>();

    TermButtons(Links links) {
        this.links = links;
    }

    void newSection() {
        inSection.clear();
    }

    /** True at the first mention in this section, which gets the button. */
    boolean isFirst(Term term) {
        used.put(term.id(), term);
        return inSection.add(term.id());
    }

    String popoverId(Term term) {
        return links.prefix() + "t-" + term.id();
    }

    String popovers() {
        var html = new StringBuilder();
        used.values().forEach(term -> html.append(popover(term)));
        return html.toString();
    }

    private String popover(Term term) {
        String id = popoverId(term);
        Labels labels = links.labels();
        List<Glasses> order = List.of(links.own(), links.own().other());
        return "<div class=\"pop\" popover id=\"" + id + "\" role=\"dialog\" aria-labelledby=\"" + id + "-kop\">\n"
                + "<div class=\"pop-head\"><h3 id=\"" + id + "-kop\">" + escaped(capital(term.term())) + "</h3>"
                + "<button class=\"x\" type=\"button\" popovertarget=\"" + id + "\" popovertargetaction=\"hide\">"
                + "<span class=\"pi pi-times\" aria-hidden=\"true\"></span><span class=\"vh\">"
                + escaped(labels.close())
                + "</span></button></div>\n<dl class=\"pair\">"
                + side(order.get(0), term)
                + side(order.get(1), term)
                + "<div class=\"s\"><dt>" + escaped(labels.together()) + "</dt><dd>" + escaped(term.together())
                + "</dd></div></dl>\n"
                + "<p class=\"mis\"><strong>" + escaped(labels.goesWrong()) + "</strong> "
                + escaped(term.misunderstanding()) + "</p>\n"
                + "<p><a href=\"" + links.places().terms() + term.id() + "\">" + escaped(labels.inGlossary())
                + "</a></p>\n</div>\n";
    }

    private String side(Glasses glasses, Term term) {
        boolean ggz = glasses == Glasses.GGZ;
        return "<div class=\"" + (ggz ? "g" : "r") + "\"><dt><span class=\"mark mark-" + glasses.key()
                + "\" aria-hidden=\"true\"></span> "
                + escaped(ggz ? links.labels().ggzMeans() : links.labels().rvdkMeans())
                + "</dt><dd>" + escaped(term.side(glasses)) + "</dd></div>";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String escaped(String text) {
        return Escaping.escapeHtml(text);
    }
}
