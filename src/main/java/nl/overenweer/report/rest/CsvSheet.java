package nl.overenweer.report.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.web.ModuleTitles.Titled;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;

/** Turns rows into lines of CSV (RFC 4180, with semicolons). A cell that a spreadsheet would take for a formula is made plain text. */
final class CsvSheet {
    private final Texts texts;
    private final Map<String, String> titles;

    CsvSheet(Texts texts, List<Titled> modules) {
        this.texts = texts;
        this.titles = modules.stream().collect(Collectors.toMap(Titled::slug, Titled::title));
    }

    String head() {
        return line(List.of(
                texts.get("report.column.naam"),
                texts.get("report.column.team"),
                texts.get("report.column.module"),
                texts.get("report.column.stand"),
                texts.get("report.column.klaar-voor"),
                texts.get("report.column.begonnen"),
                texts.get("report.column.afgerond")));
    }

    String line(CompletionRow row) {
        return line(List.of(
                row.name(),
                row.team(),
                titles.getOrDefault(row.module(), row.module()),
                texts.get("report.standing." + row.standing().key()),
                row.due().map(LocalDate::toString).orElse(""),
                day(row.startedAt()),
                day(row.completedAt())));
    }

    private static String day(Optional<Instant> moment) {
        return moment.map(at -> LocalDate.ofInstant(at, Clocks.ZONE).toString()).orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvSheet::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String cell(String text) {
        String plain = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return plain.matches("(?s).*[;\"\r\n].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
