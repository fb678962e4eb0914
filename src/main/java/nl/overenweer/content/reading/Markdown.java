package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Visitor;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as authors write it (CommonMark, tables, our callouts and link schemes) to safe HTML. */
public final class Markdown {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    /** The text as HTML: raw HTML shows as text, and links that lead anywhere unsafe lose their address. */
    public static String html(String markdown, Links links) {
        return Typeset.html(new Typeset.Asked(markdown, links, false), Markdown::set);
    }

    /** The text of a content page as HTML: as {@link #html}, with an id for each of its {@link #blocks}. */
    public static String page(String markdown, Links links) {
        return Typeset.html(new Typeset.Asked(markdown, links, true), Markdown::set);
    }

    private static String set(Typeset.Asked asked) {
        Node document = document(asked.markdown());
        return html(document, asked.links(), asked.page() ? BlockIds.of(document) : BlockIds.NONE);
    }

    /** The top-level blocks of a content page's text, with the same ids as in its HTML. */
    public static List<Block> blocks(String markdown) {
        return BlockIds.of(document(markdown)).blocks();
    }

    /** The headings of a text, with the same ids as in its HTML. */
    public static List<Heading> outline(String markdown, Links links) {
        return gist(markdown, links.prefix()).headings();
    }

    /** Every link and picture in the text, in order. */
    public static List<MarkdownLink> links(String markdown) {
        return gist(markdown, "").links();
    }

    private static Typeset.Gist gist(String markdown, String prefix) {
        return Typeset.gist(markdown, prefix, text -> {
            var gist = new GistVisitor(prefix);
            PARSER.parse(text).accept(gist);
            return gist.gist();
        });
    }

    /** Has the text looked over, with its blocks as they were written. */
    static void check(String markdown, Visitor lint) {
        PARSER.parse(markdown).accept(lint);
    }

    /** The words of a text without their markup. */
    static String plain(String markdown) {
        return blocks(markdown).stream().map(Block::text).collect(Collectors.joining(" "));
    }

    /** The words of a node without their markup. */
    static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(org.commonmark.node.SoftLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString().strip();
    }

    static Node document(String markdown) {
        Node document = PARSER.parse(markdown);
        freePictures(document);
        return document;
    }

    private static String html(Node document, Links links, BlockIds blocks) {
        var terms = new TermButtons(links);
        var renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> blocks::mark)
                .nodeRendererFactory(context -> new MarkdownNodes(context, links, terms, blocks.isPage()))
                .build();
        return renderer.render(document) + terms.popovers();
    }

    static int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().get(0).getLineIndex() + 1;
    }

    /** A picture that is a paragraph by itself becomes a figure, and a figure can't stand in a paragraph. */
    private static void freePictures(Node document) {
        var alone = new ArrayList<Paragraph>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
                    alone.add(paragraph);
                }
            }
        });
        for (Paragraph paragraph : alone) {
            paragraph.insertBefore(paragraph.getFirstChild());
            paragraph.unlink();
        }
    }
}
