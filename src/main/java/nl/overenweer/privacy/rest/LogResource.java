package nl.overenweer.privacy.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.privacy.LogFilter;
import nl.overenweer.privacy.LogLine;
import nl.overenweer.privacy.Logbook;
import nl.overenweer.privacy.web.LogWords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.CsvText;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** The lines that the page's filter leaves, as CSV. That it was taken is in the log itself. */
@Path("logboek.csv")
public class LogResource {
    @Inject
    private Logbook logbook;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @GET
    public Response csv(@Context UriInfo address) {
        LocalDate today = clocks.today();
        LogFilter filter = LogFilter.of(key -> address.getQueryParameters().getFirst(key), today);
        audit.record(Deed.of(AuditAct.EXPORTED).with("log csv from=" + filter.from() + " until=" + filter.until()));
        Texts texts = language.texts();
        LogWords words = new LogWords(texts);
        StreamingOutput body = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(CsvText.BYTE_ORDER_MARK);
            writer.write(head(texts));
            logbook.each(user, filter, line -> write(writer, line(line, words)));
            writer.flush();
        };
        return Response.ok(body, CsvText.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"logboek-" + today + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private static String head(Texts texts) {
        return CsvText.line(List.of(
                texts.get("privacy.log.number"),
                texts.get("privacy.log.moment"),
                texts.get("privacy.log.act"),
                texts.get("privacy.log.actor"),
                texts.get("privacy.log.person"),
                texts.get("privacy.log.organisation"),
                texts.get("privacy.log.detail")));
    }

    private static String line(LogLine line, LogWords words) {
        return CsvText.line(List.of(
                Long.toString(line.number()),
                LocalDateTime.ofInstant(line.at(), Clocks.ZONE).toString().replace('T', ' '),
                words.act(line.act()),
                words.actor(line),
                words.person(line),
                line.organisation(),
                line.detail()));
    }

    private static void write(Writer writer, String line) {
        try {
            writer.write(line);
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }
}
