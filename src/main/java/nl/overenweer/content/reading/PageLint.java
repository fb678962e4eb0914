package nl.overenweer.content.reading;

import java.util.Locale;
import nl.overenweer.content.MediaKind;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Says what is not finished in the special parts of a page: folds, guides, and what is heard or seen. */
final class PageLint extends AbstractVisitor {
    private final Sheet sheet;
    private final int firstLine;
    private final java.util.function.IntFunction<Sheet> fence;

    /**
     * @param firstLine the line of the file on which the text begins
     * @param fence a sheet for the YAML that begins on this line of the file
     */
    PageLint(Sheet sheet, int firstLine, java.util.function.IntFunction<Sheet> fence) {
        this.sheet = sheet;
        this.firstLine = firstLine;
        this.fence = fence;
    }

    @Override
    public void visit(BlockQuote quote) {
        Callout callout = Callout.of(quote).orElse(null);
        if (callout == Callout.FOLD) {
            Node title = quote.getFirstChild();
            fold(quote, title);
        } else if (callout == Callout.TRANSCRIPT && !isPlayer(quote.getPrevious())) {
            fault(quote, "Boven een kader ‘Uitgeschreven’ hoort het geluid of de film die is uitgeschreven.");
        }
        visitChildren(quote);
    }

    private void fold(BlockQuote quote, Node title) {
        if (Callout.title(quote).isEmpty()) {
            fault(quote, "Een uitklapper heeft een titel: schrijf achter ‘**Meer weten.**’ waar het over gaat.");
        }
        if (title.getNext() == null) {
            fault(
                    quote,
                    "De uitklapper ‘" + Callout.title(quote)
                            + "’ is leeg. Zet na een regel met alleen ‘>’ de tekst die uitklapt.");
        }
        title.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                fault(quote, "In de titel van een uitklapper kan geen link staan. Zet hem in de tekst eronder.");
            }
        });
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (GuideHtml.isGuide(code)) {
            GuideReader.read(fence.apply(line(code) + 1), code.getLiteral());
            if (!isUnderHeading(code)) {
                fault(code, "Zet boven een wegwijzer een kop (##), zodat iemand hem kan vinden.");
            }
        }
    }

    @Override
    public void visit(Image image) {
        if (!MediaKind.of(image.getDestination()).isPlayed()) {
            return;
        }
        boolean alone = image.getParent() instanceof Paragraph paragraph
                && paragraph.getFirstChild() == image
                && image.getNext() == null;
        if (!alone) {
            fault(image, "Geluid en film staan op een eigen regel, met een lege regel erboven en eronder.");
        } else if (image.getParent().getNext() == null
                || Callout.of(image.getParent().getNext()).orElse(null) != Callout.TRANSCRIPT) {
            fault(
                    image,
                    "Onder ‘" + image.getDestination()
                            + "’ hoort wat er te horen is, voor wie niet kan luisteren: een kader ‘> **Uitgeschreven.** …’.");
        }
    }

    private static boolean isPlayer(@Nullable Node node) {
        return node instanceof Paragraph paragraph
                && paragraph.getFirstChild() instanceof Image image
                && MediaKind.of(image.getDestination().toLowerCase(Locale.ROOT)).isPlayed();
    }

    private static boolean isUnderHeading(Node node) {
        for (Node before = node; before != null; before = before.getPrevious()) {
            if (before instanceof Heading) {
                return true;
            }
        }
        return false;
    }

    private void fault(Node node, String text) {
        sheet.incomplete(line(node), text);
    }

    private int line(Node node) {
        return firstLine + Markdown.line(node) - 1;
    }
}
