package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A quotation, a callout, or a part that folds away. */
final class QuoteHtml {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final PageLabels labels;

    QuoteHtml(HtmlNodeRendererContext context, PageLabels labels) {
        this.context = context;
        this.html = context.getWriter();
        this.labels = labels;
    }

    void render(BlockQuote quote) {
        Optional<Callout> callout = Callout.of(quote);
        html.line();
        if (callout.isEmpty()) {
            html.tag("blockquote", own(quote, "blockquote", Map.of()));
            html.line();
            children(quote.getFirstChild());
            html.tag("/blockquote");
        } else if (callout.get().isFold()) {
            fold(quote, callout.get());
        } else {
            note(quote, callout.get());
        }
        html.line();
    }

    private void note(BlockQuote quote, Callout callout) {
        html.tag("div", own(quote, "div", Map.of("class", callout.look())));
        html.tag("span", Map.of("class", callout.icon(), "aria-hidden", "true"));
        html.tag("/span");
        html.tag("div");
        children(quote.getFirstChild());
        html.tag("/div");
        html.tag("/div");
    }

    /** The browser's own element: it opens by keyboard, on paper, and when a search in the page or an address leads into it. */
    private void fold(BlockQuote quote, Callout callout) {
        html.tag("details", own(quote, "details", Map.of("class", "fold " + callout.look())));
        html.tag("summary");
        html.text(callout == Callout.FOLD ? Callout.title(quote) : labels.transcript());
        html.tag("/summary");
        html.tag("div", Map.of("class", "prose"));
        if (callout == Callout.FOLD) {
            children(quote.getFirstChild().getNext());
        } else {
            quote.getFirstChild().getFirstChild().unlink();
            children(quote.getFirstChild());
        }
        html.tag("/div");
        html.tag("/details");
    }

    private Map<String, String> own(Node node, String tag, Map<String, String> attributes) {
        return context.extendAttributes(node, tag, new LinkedHashMap<>(attributes));
    }

    private void children(@org.jspecify.annotations.Nullable Node first) {
        for (Node child = first; child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
