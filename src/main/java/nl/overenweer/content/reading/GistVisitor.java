package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Gathers the headings, links and pictures of one text. */
final class GistVisitor extends AbstractVisitor {
    private final HeadingIds ids;
    private final List<MarkdownLink> links = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    /** @param prefix before the id of each heading */
    GistVisitor(String prefix) {
        this.ids = new HeadingIds(prefix);
    }

    Typeset.Gist gist() {
        return new Typeset.Gist(List.copyOf(links), List.copyOf(headings));
    }

    @Override
    public void visit(org.commonmark.node.Heading heading) {
        String text = Markdown.words(heading);
        headings.add(new Heading(HeadingIds.level(heading), ids.next(text), text));
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        links.add(new MarkdownLink(link.getDestination(), Markdown.words(link), false, Markdown.line(link)));
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        links.add(new MarkdownLink(image.getDestination(), Markdown.words(image), true, Markdown.line(image)));
        visitChildren(image);
    }
}
