package nl.overenweer.people.roster.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import nl.overenweer.shared.RuleBroken;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an Excel file. A formula is the text of the formula: it is never worked out, nor is what Excel once made of it believed.
 * The reader takes no document type and no entity from outside (XXE); the {@link Archive} is looked through before it
 * is given to the reader.
 */
final class XlsxReading {
    private XlsxReading() {}

    static Sheet read(byte[] file) {
        try {
            Archive.refuseHostile(file);
            try (ReadableWorkbook book =
                            new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                return Sheet.of(lines(rows.iterator()));
            }
        } catch (RuleBroken refusal) {
            throw refusal;
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            throw new RuleBroken("people.roster.file.unknown");
        }
    }

    private static List<Sheet.Line> lines(Iterator<Row> rows) {
        List<Sheet.Line> lines = new ArrayList<>();
        while (rows.hasNext()) {
            Row row = rows.next();
            Sheet.Line line = new Sheet.Line(row.getRowNum(), cells(row));
            if (!line.blank()) {
                lines.add(line);
                SheetReading.refuseMore(lines.size(), 0);
            }
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            String cell = row.getOptionalCell(i)
                    .map(each -> SheetReading.cell(text(each)))
                    .orElse("");
            // sheets are often ruled far to the right of what is in them
            if (i < SheetReading.MOST_COLUMNS) {
                cells.add(cell);
            } else if (!cell.isEmpty()) {
                SheetReading.refuseMore(0, i + 1);
            }
        }
        return cells;
    }

    private static String text(Cell cell) {
        String formula = cell.getFormula();
        if (formula != null || cell.getType() == CellType.FORMULA) {
            return "=" + (formula == null ? "" : formula);
        }
        if (cell.getType() != CellType.NUMBER) {
            return String.valueOf(cell.getText());
        }
        BigDecimal number = cell.asNumber();
        return date(cell.getDataFormatString()) ? cell.asDate().toLocalDate().toString() : number.toPlainString();
    }

    /** A number with a year and a day in its format is a date. */
    private static boolean date(@org.jspecify.annotations.Nullable String format) {
        if (format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return bare.contains("y") && bare.contains("d") || bare.contains("j") && bare.contains("d");
    }
}
