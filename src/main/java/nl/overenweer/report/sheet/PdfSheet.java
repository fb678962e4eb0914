package nl.overenweer.report.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.shared.Texts;

/**
 * Rows as a PDF to print: A4 landscape, tagged, with organisation, filter and moment on every page and 'page x of y'. Rows wait in a temporary
 * file, are laid out some hundreds at a time and joined, so that memory does not grow with their number.
 */
public final class PdfSheet implements AutoCloseable {
    /** So many rows are laid out at once. */
    static final int AT_ONCE = 250;

    /**
     * What stands on every page.
     *
     * @param filter in words
     */
    public record Cover(String organisation, String filter, Instant moment) {}

    /** Hears how far it is, and says whether to go on. */
    @FunctionalInterface
    public interface Progress {
        boolean goesOn(int done, int total);
    }

    private final Cover cover;
    private final SheetWords words;
    private final Texts texts;
    private final Path spool;
    private final DataOutputStream out;
    private int rows;

    public PdfSheet(Cover cover, SheetWords words, Texts texts) throws IOException {
        this.cover = cover;
        this.words = words;
        this.texts = texts;
        this.spool = Files.createTempFile("voortgang", ".rows");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(spool)));
    }

    public void add(CompletionRow row) {
        try {
            for (String cell : words.printed(row)) {
                out.writeUTF(cell);
            }
            rows++;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Into this file; false when it was told to stop. */
    public boolean draw(Path target, Progress progress) throws IOException {
        out.close();
        PdfTable table = new PdfTable(cover, words.head(), rows, texts);
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(spool)));
                PdfBinding binding = new PdfBinding(texts)) {
            int done = 0;
            do {
                if (!progress.goesOn(done, rows)) {
                    return false;
                }
                int size = Math.min(AT_ONCE, rows - done);
                binding.add(table.pdf(read(in, size), done == 0));
                done += size;
            } while (done < rows);
            binding.save(target);
            return progress.goesOn(rows, rows);
        }
    }

    private List<List<String>> read(DataInputStream in, int size) throws IOException {
        List<List<String>> read = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<String> cells = new ArrayList<>();
            for (int c = 0; c < words.columns().size(); c++) {
                cells.add(in.readUTF());
            }
            read.add(cells);
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(spool);
    }
}
