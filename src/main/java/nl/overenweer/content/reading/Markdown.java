package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
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
        return html(document(markdown), links, BlockIds.NONE);
    }

    /** The text of a content page as HTML: as {@link #html}, with an id for each of its {@link #blocks}. */
    public static String page(String markdown, Links links) {
        Node document = document(markdown);
        return html(document, links, BlockIds.of(document));
    }

    /** The top-level blocks of a content page's text, with the same ids as in its HTML. */
    public static List<Block> blocks(String markdown) {
        return BlockIds.of(document(markdown)).blocks();
    }

    /** The headings of a text, with the same ids as in its HTML. */
    public static List<Heading> outline(String markdown, Links links) {
        var ids = new HeadingIds(links.prefix());
        var headings = new ArrayList<Heading>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                String text = words(heading);
                headings.add(new Heading(HeadingIds.level(heading), ids.next(text), text));
            }
        });
        return List.copyOf(headings);
    }

    /** Every link and picture in the text, in order. */
    public static List<MarkdownLink> links(String markdown) {
        var found = new ArrayList<MarkdownLink>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                found.add(new MarkdownLink(link.getDestination(), words(link), false, line(link)));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                found.add(new MarkdownLink(image.getDestination(), words(image), true, line(image)));
                visitChildren(image);
            }
        });
        return List.copyOf(found);
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
