package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Citation;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** How our own kinds of Markdown look in HTML: headings with ids, chips, terms, callouts, figures, tables that fold. */
final class MarkdownNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Links links;
    private final TermButtons terms;
    private final HeadingIds ids;
    private final boolean page;
    private final TableHtml tables;
    private final QuoteHtml quotes;
    private final FigureHtml figures;
    private final GuideHtml guides;
    private final Chips chips;

    /** @param page whether a heading gets a link to itself */
    MarkdownNodes(HtmlNodeRendererContext context, Links links, TermButtons terms, boolean page) {
        this.context = context;
        this.html = context.getWriter();
        this.links = links;
        this.terms = terms;
        this.ids = new HeadingIds(links.prefix());
        this.page = page;
        this.tables = new TableHtml(context);
        this.quotes = new QuoteHtml(context, links.labels().page());
        this.figures = new FigureHtml(context, links);
        this.guides = new GuideHtml(context, links);
        this.chips = new Chips(html, links.labels().page());
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(
                Heading.class, Link.class, Image.class, BlockQuote.class, TableBlock.class, FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading heading) {
            heading(heading);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof Image image) {
            figures.render(image);
        } else if (node instanceof BlockQuote quote) {
            quotes.render(quote);
        } else if (node instanceof TableBlock table) {
            tables.render(table);
        } else if (node instanceof FencedCodeBlock code) {
            fence(code);
        }
    }

    private void heading(Heading heading) {
        String tag = "h" + HeadingIds.level(heading);
        String id = ids.next(Markdown.words(heading));
        terms.newSection();
        tables.under(id);
        guides.under(HeadingIds.level(heading));
        html.line();
        if (page) {
            html.tag("div", Map.of("class", "titled"));
        }
        html.tag(tag, Map.of("id", id));
        children(heading);
        html.tag("/" + tag);
        if (page) {
            toItself(id, Markdown.words(heading));
        }
        html.line();
    }

    /** A link that can be copied, by keyboard too; beside the heading, so that it is no part of its name. */
    private void toItself(String id, String words) {
        html.tag("a", Map.of("class", "anchor", "href", "#" + id));
        html.tag("span", Map.of("class", "pi pi-link", "aria-hidden", "true"));
        html.tag("/span");
        html.tag("span", Map.of("class", "vh"));
        html.text(links.labels().page().link() + " ‘" + words + "’");
        html.tag("/span");
        html.tag("/a");
        html.tag("/div");
    }

    private void fence(FencedCodeBlock code) {
        if (GuideHtml.isGuide(code)) {
            guides.render(code);
            return;
        }
        html.line();
        html.tag("pre", context.extendAttributes(code, "pre", new LinkedHashMap<>()));
        html.tag("code");
        html.text(code.getLiteral());
        html.tag("/code");
        html.tag("/pre");
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
        boolean ofSite = to.startsWith("/") && !to.startsWith("//") && !to.contains("\\");
        if (to.startsWith("#") && links.prefix().isEmpty()
                || ofSite && links.places().site()) {
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
        chips.render(cited.get(), Markdown.words(link), () -> children(link));
    }

    private void anchor(Link link, Map<String, String> attributes) {
        html.tag("a", attributes);
        children(link);
        html.tag("/a");
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
