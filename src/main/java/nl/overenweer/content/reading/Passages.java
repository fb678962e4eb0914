package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.Citation;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The {@link Block}s of a text as a search reads them: chips of law and sources are told apart from the words. */
public final class Passages {
    private Passages() {}

    public static List<Passage> of(String markdown) {
        Node document = Markdown.document(markdown);
        var ids = BlockIds.of(document);
        var passages = new ArrayList<Passage>();
        String heading = "";
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof org.commonmark.node.Heading) {
                heading = Markdown.words(block);
            }
            var words = new Words();
            block.accept(words);
            String text = words.text();
            String under = heading;
            ids.idOf(block)
                    .filter(id -> !text.isEmpty())
                    .ifPresent(id -> passages.add(new Passage(id, under, text, words.cites)));
        }
        return List.copyOf(passages);
    }

    /** Gathers words with blanks between blocks and cells, and what the words cite. */
    private static final class Words extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();
        private final List<Citation> cites = new ArrayList<>();

        String text() {
            return words.toString()
                    .replaceAll("\\s+", " ")
                    .replaceAll(" (?=[.,;:!?])", "")
                    .strip();
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            words.append(GuideHtml.isGuide(code) ? GuideHtml.words(code.getLiteral()) : code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(Link link) {
            Citation.parse(link.getDestination()).ifPresentOrElse(cites::add, () -> visitChildren(link));
        }

        /** What a picture shows, and its caption. */
        @Override
        public void visit(Image image) {
            visitChildren(image);
            String caption = image.getTitle();
            words.append(caption == null ? " " : " " + caption + " ");
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            words.append(node instanceof TableCell ? ". " : " ");
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof Block) {
                words.append(' ');
            }
        }
    }
}
