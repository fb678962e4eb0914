package nl.overenweer.report.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.overenweer.report.sheet.PdfSheet.Cover;
import nl.overenweer.shared.Texts;

/** Some of the rows as tagged pages, the head of the table on each. */
final class PdfTable {
    private static final String FONTS = "/nl/overenweer/fonts/";

    private final Cover cover;
    private final List<String> head;
    private final int rows;
    private final Texts texts;

    PdfTable(Cover cover, List<String> head, int rows, Texts texts) {
        this.cover = cover;
        this.head = head;
        this.rows = rows;
        this.texts = texts;
    }

    /** The first piece carries the title. */
    byte[] pdf(List<List<String>> some, boolean first) throws IOException {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font("text-regular.ttf"), "Text", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("text-bold.ttf"), "Text", 700, FontStyle.NORMAL, true);
            builder.useFont(() -> font("story-semibold.ttf"), "Story", 600, FontStyle.NORMAL, true);
            builder.withHtmlContent(html(some, first), null);
            builder.withProducer("Over en Weer");
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        }
    }

    private String html(List<List<String>> some, boolean first) throws IOException {
        return template()
                .replace("{language}", texts.locale().getLanguage())
                .replace("{table}", table(some))
                .replace("{intro}", first ? intro() : "")
                .replace("{page-title}", escaped(texts.of("report.print.title", cover.organisation())))
                .replace("{organisation}", escaped(cover.organisation()))
                .replace("{brand}", escaped(texts.get("report.print.brand")))
                .replace("{moment}", escaped(texts.of("report.print.moment", cover.moment())))
                .replace("{filter}", escaped(cover.filter()));
    }

    private String intro() {
        String people = texts.of(rows == 0 ? "report.print.none" : "report.print.rows", rows);
        return "<h1>" + escaped(texts.of("report.print.title", cover.organisation())) + "</h1><p>" + escaped(people)
                + " " + escaped(texts.get("report.privacy")) + "</p>";
    }

    private String table(List<List<String>> some) {
        if (some.isEmpty()) {
            return "";
        }
        String heads = head.stream()
                .map(each -> "<th scope=\"col\">" + escaped(each) + "</th>")
                .collect(Collectors.joining());
        return "<table><thead><tr>" + heads + "</tr></thead><tbody>"
                + some.stream().map(PdfTable::line).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .skip(1)
                .map(cell -> "<td>" + escaped(cell) + "</td>")
                .collect(Collectors.joining("", "<tr><th scope=\"row\">" + escaped(cells.get(0)) + "</th>", "</tr>\n"));
    }

    /** A brace would be read as a place to fill in. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cntrl}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String template() throws IOException {
        try (InputStream in = resource("/nl/overenweer/report/print.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static InputStream font(String name) {
        return resource(FONTS + name);
    }

    private static InputStream resource(String path) {
        InputStream in = PdfTable.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("not packed: " + path);
        }
        return in;
    }
}
