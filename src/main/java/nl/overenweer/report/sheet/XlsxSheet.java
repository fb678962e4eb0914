package nl.overenweer.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.report.Column;
import nl.overenweer.report.CompletionRow;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet, written as the rows come: some hundreds of rows are in memory, however many there are. Text stands in its own cell
 * instead of in a list of all texts, which would grow with them; a text that begins with = is a text. Days are days, so that they sort.
 */
public final class XlsxSheet {
    private static final int KEPT_ROWS = 200;
    private static final double WIDE = 34;
    private static final double NARROW = 16;
    private static final String DAY = "yyyy-mm-dd";

    private final Workbook book;
    private final Worksheet sheet;
    private final SheetWords words;
    private int row;

    public XlsxSheet(OutputStream out, String name, SheetWords words) {
        this.words = words;
        this.book = new Workbook(out, "Over en Weer", "1.0");
        this.sheet = book.newWorksheet(name);
        List<String> head = words.head();
        for (int i = 0; i < head.size(); i++) {
            sheet.width(i, isWide(words.columns().get(i)) ? WIDE : NARROW);
            sheet.inlineString(0, i, head.get(i));
            sheet.style(0, i).bold().set();
        }
        sheet.freezePane(1, 1);
        sheet.repeatRows(0);
    }

    public void add(CompletionRow each) {
        row++;
        for (int i = 0; i < words.columns().size(); i++) {
            Column column = words.columns().get(i);
            Optional<LocalDate> day = words.day(column, each);
            if (day.isPresent()) {
                sheet.value(row, i, day.get());
                sheet.style(row, i).format(DAY).set();
            } else {
                sheet.inlineString(row, i, words.cell(column, each));
            }
        }
        if (row % KEPT_ROWS == 0) {
            flush();
        }
    }

    public void finish() {
        try {
            book.finish();
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException readerWentAway) {
            throw new UncheckedIOException(readerWentAway);
        }
    }

    private static boolean isWide(Column column) {
        return column == Column.NAME || column == Column.MODULE || column == Column.TRACK;
    }
}
