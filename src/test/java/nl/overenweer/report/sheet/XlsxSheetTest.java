package nl.overenweer.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.report.CompletionRow;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void daysAreDaysAndAFormulaIsAText() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxSheet sheet = new XlsxSheet(out, "Voortgang", SheetSketch.words());
        sheet.add(SheetSketch.row("=1+1"));
        sheet.finish();

        List<Row> rows = read(out.toByteArray());

        assertThat(rows.get(0).getCellText(0)).isEqualTo("Naam");
        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1");
        assertThat(rows.get(1).getCellAsDate(5).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    /** What is in memory after 150,000 rows is what was in memory after 10,000: the rest has been written. */
    @Test
    void memoryDoesNotGrowWithTheRows() {
        XlsxSheet sheet = new XlsxSheet(OutputStream.nullOutputStream(), "Voortgang", SheetSketch.words());
        add(sheet, 0, 10_000);
        long early = used();

        add(sheet, 10_000, 150_000);
        long late = used();

        sheet.finish();
        assertThat(late - early).isLessThan(8 * MEGABYTE);
    }

    private static void add(XlsxSheet sheet, int from, int until) {
        for (int i = from; i < until; i++) {
            CompletionRow row = SheetSketch.row("Mens " + i);
            sheet.add(row);
        }
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<Row> read(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return book.getFirstSheet().read();
        }
    }
}
