package nl.overenweer.report;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.people.People;
import nl.overenweer.report.Printing.Stage;
import nl.overenweer.report.sheet.PdfSheet;
import nl.overenweer.report.sheet.SheetWords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;

/**
 * Makes a file to print beside the page that asked for it, so that closing the page stops nothing. The rows go to a file of this machine first, so
 * that the database does not wait for the drawing; the file that comes of it goes to the database, so that any node can hand it out.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintingRun {
    private static final Logger LOG = Logger.getLogger(PrintingRun.class.getName());

    @Inject
    private Printings printings;

    @Inject
    private CompletionReport report;

    @Inject
    private ModuleNames names;

    @Inject
    private People people;

    @Inject
    private FilterWords filterWords;

    @Inject
    private Clocks clocks;

    /** Does nothing when somebody else is at it. */
    @Asynchronous
    public void start(long id) {
        if (!printings.claim(id, clocks.now())) {
            return;
        }
        try {
            make(printings.printing(id));
        } catch (RuntimeException | IOException fault) {
            LOG.log(Level.SEVERE, "file " + id + " could not be made", fault);
            printings.end(id, Stage.FAILED, 0, clocks.now());
        }
    }

    private void make(Printing asked) throws IOException {
        Path drawn = Files.createTempFile("voortgang", ".pdf");
        try (PdfSheet sheet = sheet(asked)) {
            report.each(asked.scope(), asked.filter(), clocks.today(), sheet::add);
            boolean whole = sheet.draw(drawn, (done, total) -> printings.goesOn(asked.id(), done, total, clocks.now()));
            if (whole) {
                keep(asked.id(), drawn);
                printings.end(asked.id(), Stage.DONE, Files.size(drawn), clocks.now());
            }
        } finally {
            Files.deleteIfExists(drawn);
        }
    }

    private PdfSheet sheet(Printing asked) throws IOException {
        Texts texts = Texts.in(asked.language());
        LocalDate today = clocks.today();
        ModuleNames.Names known = names.in(asked.language());
        PdfSheet.Cover cover = new PdfSheet.Cover(
                people.organisationName(asked.scope().organisation()),
                filterWords.sentence(asked.scope(), asked.filter(), known, texts, today),
                clocks.now());
        return new PdfSheet(cover, new SheetWords(asked.columns(), texts, known), texts);
    }

    private void keep(long id, Path drawn) {
        try (InputStream in = Files.newInputStream(drawn)) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(Printings.partSize());
                    bytes.length > 0;
                    bytes = in.readNBytes(Printings.partSize())) {
                printings.keep(id, part++, bytes);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
