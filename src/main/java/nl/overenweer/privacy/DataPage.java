package nl.overenweer.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The data as one page that needs nothing else: a heading per kind, a table per part. */
final class DataPage implements DataWriter {
    private final Writer page;
    private final Texts texts;
    private String former = "";
    private boolean empty = true;

    DataPage(OutputStream out, Texts texts) {
        this.page = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.texts = texts;
    }

    void begin(Instant now) {
        Days days = new Days(texts.locale(), now.atZone(Clocks.ZONE).toLocalDate());
        String title = texts.get("privacy.mine.page");
        write("<!DOCTYPE html><html lang=\"" + texts.locale().getLanguage() + "\"><head><meta charset=\"utf-8\"><title>"
                + safe(title)
                + "</title><style>body{font-family:sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}"
                + "table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{border:1px solid #999;padding:.3rem .5rem;"
                + "text-align:left;vertical-align:top;overflow-wrap:anywhere}</style></head><body><h1>" + safe(title)
                + "</h1><p>" + safe(texts.of("privacy.mine.page.made", days.moment(now))) + "</p>");
    }

    @Override
    public void part(String key) {
        if (!key.equals(former)) {
            write("<h2>" + safe(texts.get(key)) + "</h2><p>" + safe(texts.get(key + ".why")) + "</p>");
        }
        former = key;
        empty = true;
    }

    @Override
    public void row(Map<String, @Nullable Object> row) {
        if (empty) {
            write("<table><thead><tr>");
            row.keySet().forEach(name -> write("<th scope=\"col\">" + safe(name.replace('_', ' ')) + "</th>"));
            write("</tr></thead><tbody>");
            empty = false;
        }
        write("<tr>");
        row.values().forEach(cell -> write("<td>" + safe(told(cell)) + "</td>"));
        write("</tr>");
    }

    private static String told(@Nullable Object cell) {
        if (cell instanceof Instant moment) {
            return moment.atZone(Clocks.ZONE)
                    .toLocalDateTime()
                    .withNano(0)
                    .toString()
                    .replace('T', ' ');
        }
        return cell == null ? "" : cell.toString();
    }

    @Override
    public void partEnd() {
        write(empty ? "<p>" + safe(texts.get("privacy.mine.page.nothing")) + "</p>" : "</tbody></table>");
    }

    void end() {
        write("</body></html>");
        try {
            page.flush();
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private void write(String text) {
        try {
            page.write(text);
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
