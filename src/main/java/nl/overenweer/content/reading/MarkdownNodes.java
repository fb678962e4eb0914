package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Citation;
import nl.overenweer.content.ModuleFiles;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** How our own kinds of Markdown look in HTML: headings with ids, chips, terms, callouts, figures, tables that fold. */
final class MarkdownNodes implements NodeRenderer {
    private static final Map<String, String[]> CALLOUTS = Map.of(
            "misvatting", new String[] {"note warn", "pi pi-lightbulb"},
            "let op", new String[] {"note warn", "pi pi-exclamation-triangle"},
            "in je werk", new String[] {"note", "pi pi-briefcase"},
            "kind in beeld", new String[] {"note", "mark mark-kind"},
            "voorbeeld", new String[] {"note", "pi pi-comment"});

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Links links;
    private final TermButtons terms;
    private final HeadingIds ids;
    private final TableHtml tables;

    MarkdownNodes(HtmlNodeRendererContext context, Links links, TermButtons terms) {
        this.context = context;
        this.html = context.getWriter();
        this.links = links;
        this.terms = terms;
        this.ids = new HeadingIds(links.prefix());
        this.tables = new TableHtml(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Link.class, Image.class, BlockQuote.class, TableBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            picture(image);
        } else if (node instanceof BlockQuote quote) {
            quote(quote);
        } else if (node instanceof TableBlock table) {
            tables.render(table);
        }
    }

    private void heading(Heading heading) {
        String tag = "h" + HeadingIds.level(heading);
        String id = ids.next(Markdown.words(heading));
        terms.newSection();
        tables.under(id);
        html.line();
        html.tag(tag, Map.of("id", id));
        children(heading);
        html.tag("/" + tag);
        html.line();
    }

    private void link(Link link) {
        var target = new MarkdownLink(link.getDestination(), "", false, 1);
        switch (target.scheme()) {
            case "begrip" -> term(link, target.key());
            case "wet", "bron" -> citation(link, target);
            case "http", "https" -> anchor(link, Map.of("href", link.getDestination(), "rel", "noopener noreferrer"));
            case "mailto" -> anchor(link, Map.of("href", link.getDestination()));
            default -> inside(link);
        }
    }

    private void inside(Link link) {
        String to = link.getDestination();
        if (to.startsWith("#") && links.prefix().isEmpty()
                || to.startsWith("/") && !to.startsWith("//") && !to.contains("\\")) {
            anchor(link, Map.of("href", to));
        } else if (to.startsWith("#")) {
            anchor(link, Map.of("href", "#" + links.prefix() + to.substring(1)));
        } else {
            children(link);
        }
    }

    private void term(Link link, String id) {
        var term = links.term(id);
        boolean button = term.isPresent() && !(link.getParent() instanceof Heading) && terms.isFirst(term.get());
        if (!button) {
            children(link);
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "term");
        attributes.put("type", "button");
        attributes.put("popovertarget", terms.popoverId(term.orElseThrow()));
        html.tag("button", attributes);
        children(link);
        html.tag("/button");
    }

    private void citation(Link link, MarkdownLink target) {
        Optional<Cited> cited = Citation.parse(target.destination()).flatMap(links::cited);
        if (cited.isEmpty()) {
            children(link);
            return;
        }
        boolean linked = !cited.get().href().isEmpty();
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("class", "cite");
        if (linked) {
            attributes.put("href", cited.get().href());
        }
        if (linked && !cited.get().law()) {
            attributes.put("rel", "noopener noreferrer");
        }
        if (!Markdown.words(link).equals(cited.get().label())) {
            attributes.put("title", cited.get().label());
        }
        html.tag(linked ? "a" : "span", attributes);
        html.tag("span", Map.of("class", cited.get().law() ? "pi pi-paragraph" : "pi pi-file", "aria-hidden", "true"));
        html.tag("/span");
        children(link);
        html.tag(linked ? "/a" : "/span");
    }

    private void anchor(Link link, Map<String, String> attributes) {
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void picture(Image image) {
        if (!ModuleFiles.isSafe(image.getDestination())) {
            html.text(Markdown.words(image));
            return;
        }
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("src", links.media() + image.getDestination());
        attributes.put("alt", Markdown.words(image));
        attributes.put("loading", "lazy");
        boolean alone = !(image.getParent() instanceof Paragraph);
        if (!alone) {
            html.tag("img", attributes, true);
            return;
        }
        html.line();
        html.tag("figure", own(image, "figure", Map.of()));
        html.tag("img", attributes, true);
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html.tag("figcaption");
            html.text(image.getTitle());
            html.tag("/figcaption");
        }
        html.tag("/figure");
        html.line();
    }

    private void quote(BlockQuote quote) {
        String[] look = callout(quote);
        html.line();
        if (look == null) {
            html.tag("blockquote", own(quote, "blockquote", Map.of()));
            html.line();
            children(quote);
            html.tag("/blockquote");
        } else {
            html.tag("div", own(quote, "div", Map.of("class", look[0])));
            html.tag("span", Map.of("class", look[1], "aria-hidden", "true"));
            html.tag("/span");
            html.tag("div");
            children(quote);
            html.tag("/div");
            html.tag("/div");
        }
        html.line();
    }

    private static String @org.jspecify.annotations.Nullable [] callout(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof StrongEmphasis strong) {
            String words = Markdown.words(strong).toLowerCase(java.util.Locale.ROOT);
            return CALLOUTS.get(words.replaceAll("[.:!]$", ""));
        }
        return null;
    }

    /** These attributes and what else belongs to this node, such as the id of a block. */
    private Map<String, String> own(Node node, String tag, Map<String, String> attributes) {
        return context.extendAttributes(node, tag, attributes);
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
