package nl.overenweer.privacy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Keeper.Part;

/** All that is kept of somebody, for herself: to read as a page, and as JSON for another program. */
@UseCase
public class OwnData {
    @Inject
    private Declarations declarations;

    @Inject
    private PartStore store;

    @Inject
    private Audit audit;

    /** Writes down that she takes it along. */
    public void taken(PersonId person) {
        audit.record(Deed.of(AuditAct.DOWNLOADED).about(person.value()).with("zip"));
    }

    /** As a ZIP, written while it is read. */
    @ReadOnly
    public void write(PersonId person, Texts texts, Instant now, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.putNextEntry(new ZipEntry("gegevens.html"));
        DataPage page = new DataPage(zip, texts);
        page.begin(now);
        each(person, page);
        page.end();
        zip.putNextEntry(new ZipEntry("gegevens.json"));
        DataJson json = new DataJson(zip);
        json.begin(now);
        each(person, json);
        json.end();
        zip.finish();
    }

    private void each(PersonId person, DataWriter writer) throws IOException {
        try {
            for (Keeper keeper : declarations.inOrder()) {
                for (Part part : keeper.parts()) {
                    writer.part(keeper.feature() + ".kept." + part.subject());
                    store.each(part, person.value(), writer::row);
                    writer.partEnd();
                }
            }
        } catch (UncheckedIOException readerWentAway) {
            throw readerWentAway.getCause();
        }
    }
}
