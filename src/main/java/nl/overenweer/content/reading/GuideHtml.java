package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.Guide;
import nl.overenweer.content.Guide.Destination;
import nl.overenweer.content.Guide.Fork;
import nl.overenweer.content.Guide.Way;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A guide as a text of questions that point to each other; a script shows them one at a time. */
final class GuideHtml {
    private static final String INFO = "wegwijzer";
    private static final int LOWEST = 6;

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Links links;
    private int count;
    private int level = 1;

    GuideHtml(HtmlNodeRendererContext context, Links links) {
        this.context = context;
        this.html = context.getWriter();
        this.links = links;
    }

    static boolean isGuide(FencedCodeBlock code) {
        return code.getInfo() != null && code.getInfo().strip().equals(INFO);
    }

    /** What a guide says to a reader, without the keys of its text form. */
    static String words(String yaml) {
        return GuideReader.read(yaml).map(GuideHtml::words).orElse(yaml);
    }

    private static String words(Guide guide) {
        var words = new StringBuilder(guide.title());
        for (Fork fork : guide.forks()) {
            words.append(' ').append(fork.question()).append(' ').append(fork.hint());
            fork.ways().forEach(way -> words.append(' ').append(way.answer()));
        }
        for (Destination destination : guide.destinations()) {
            words.append(' ').append(destination.title()).append(' ').append(Markdown.plain(destination.text()));
        }
        return words.toString();
    }

    /** The level of the heading that the guides to come stand under. */
    void under(int headingLevel) {
        level = headingLevel;
    }

    void render(FencedCodeBlock code) {
        Optional<Guide> guide = GuideReader.read(code.getLiteral());
        if (guide.isEmpty()) {
            html.tag("pre", context.extendAttributes(code, "pre", new LinkedHashMap<>()));
            html.text(code.getLiteral());
            html.tag("/pre");
            return;
        }
        count++;
        String name = links.prefix() + "w" + count + "-";
        Map<String, String> section = new LinkedHashMap<>();
        section.put("class", "guide");
        section.put("aria-labelledby", name + "kop");
        section.put("data-guide", name + guide.get().start());
        PageLabels labels = links.labels().page();
        section.put("data-back", labels.back());
        section.put("data-again", labels.again());
        section.put("data-way", labels.way());
        html.line();
        html.tag("section", context.extendAttributes(code, "section", section));
        heading(1, name + "kop", "guide-title", guide.get().title(), "pi pi-directions");
        guide.get().forks().forEach(fork -> fork(guide.get(), fork, name));
        guide.get().destinations().forEach(destination -> destination(guide.get(), destination, name));
        html.tag("/section");
        html.line();
    }

    private void fork(Guide guide, Fork fork, String name) {
        html.tag("div", attributes("class", "guide-step", "id", name + fork.id()));
        heading(2, "", "", label(guide, fork.id()) + ": " + fork.question(), "");
        if (!fork.hint().isEmpty()) {
            html.raw(Markdown.html(fork.hint(), links.named(name + fork.id() + "-")));
        }
        html.tag("ul", attributes("class", "guide-ways"));
        for (Way way : fork.ways()) {
            html.tag("li");
            html.tag("a", attributes("href", "#" + name + way.to()));
            html.tag("span", attributes("class", "guide-answer"));
            html.text(way.answer());
            html.tag("/span");
            html.raw(" ");
            html.tag("span", attributes("class", "guide-to"));
            html.text("→ " + label(guide, way.to()).toLowerCase(java.util.Locale.ROOT));
            html.tag("/span");
            html.tag("/a");
            html.tag("/li");
        }
        html.tag("/ul");
        html.tag("/div");
    }

    private void destination(Guide guide, Destination destination, String name) {
        html.tag("div", attributes("class", "guide-step guide-end", "id", name + destination.id()));
        heading(2, "", "", label(guide, destination.id()) + ": " + destination.title(), "");
        html.raw(Markdown.html(destination.text(), links.named(name + destination.id() + "-")));
        List<Cited> sources = destination.sources().stream()
                .map(links::cited)
                .flatMap(Optional::stream)
                .toList();
        if (!sources.isEmpty()) {
            var chips = new Chips(html, links.labels().page());
            html.tag("ul", attributes("class", "cites"));
            for (Cited cited : sources) {
                html.tag("li");
                chips.render(cited, cited.label(), () -> html.text(cited.label()));
                html.tag("/li");
            }
            html.tag("/ul");
        }
        html.tag("/div");
    }

    /** 'Vraag 2', 'Uitkomst B'. */
    private String label(Guide guide, String id) {
        PageLabels labels = links.labels().page();
        for (int i = 0; i < guide.forks().size(); i++) {
            if (guide.forks().get(i).id().equals(id)) {
                return labels.fork() + " " + (i + 1);
            }
        }
        for (int i = 0; i < guide.destinations().size(); i++) {
            if (guide.destinations().get(i).id().equals(id)) {
                return labels.destination() + " " + (char) ('A' + i);
            }
        }
        return "…";
    }

    private void heading(int below, String id, String look, String text, String icon) {
        String tag = "h" + Math.min(LOWEST, level + below);
        Map<String, String> attributes = id.isEmpty() ? attributes() : attributes("id", id);
        if (!look.isEmpty()) {
            attributes.put("class", look);
        }
        html.tag(tag, attributes);
        if (!icon.isEmpty()) {
            html.tag("span", attributes("class", icon, "aria-hidden", "true"));
            html.tag("/span");
            html.raw(" ");
        }
        html.text(text);
        html.tag("/" + tag);
    }

    private static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
