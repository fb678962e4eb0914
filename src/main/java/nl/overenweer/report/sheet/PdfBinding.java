package nl.overenweer.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import nl.overenweer.shared.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/** Joins pieces to one document, their tags with them, and numbers its pages. What it holds lies in a temporary file. */
final class PdfBinding implements AutoCloseable {
    private static final float SIZE = 8.5f;
    private static final float BOTTOM = 24;
    private static final float RIGHT = 40;

    private final Texts texts;
    private final PDFMergerUtility merger = new PDFMergerUtility();
    private @Nullable PDDocument bound;

    PdfBinding(Texts texts) {
        this.texts = texts;
    }

    void add(byte[] piece) throws IOException {
        PDDocument whole = bound;
        if (whole == null) {
            bound = read(piece);
            return;
        }
        try (PDDocument next = read(piece)) {
            merger.appendDocument(whole, next);
        }
    }

    private static PDDocument read(byte[] piece) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(piece), "", null, null, IOUtils.createTempFileOnlyStreamCache());
    }

    void save(Path target) throws IOException {
        PDDocument whole = bound;
        if (whole == null) {
            throw new IllegalStateException("nothing to bind");
        }
        try (InputStream regular = PdfTable.font("text-regular.ttf")) {
            PDFont font = PDType0Font.load(whole, regular, true);
            int pages = whole.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                number(whole, whole.getPage(i), font, texts.of("report.print.page", i + 1, pages));
            }
            whole.save(target.toFile());
        }
    }

    /** As an artifact: whoever has the page read aloud does not hear it. */
    private static void number(PDDocument whole, PDPage page, PDFont font, String text) throws IOException {
        float width = font.getStringWidth(text) / 1000 * SIZE;
        try (PDPageContentStream content = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.beginText();
            content.setFont(font, SIZE);
            content.newLineAtOffset(page.getMediaBox().getWidth() - RIGHT - width, BOTTOM);
            content.showText(text);
            content.endText();
            content.endMarkedContent();
        }
    }

    @Override
    public void close() throws IOException {
        if (bound != null) {
            bound.close();
        }
    }
}
