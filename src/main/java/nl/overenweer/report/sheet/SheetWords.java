package nl.overenweer.report.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.overenweer.report.Column;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.ModuleNames.Names;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;

/** The cells of a row, in the columns that somebody chose. Never an answer and never a mark: rows hold none. */
public final class SheetWords {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final List<Column> columns;
    private final Texts texts;
    private final Names names;

    public SheetWords(List<Column> columns, Texts texts, Names names) {
        this.columns = List.copyOf(columns);
        this.texts = texts;
        this.names = names;
    }

    public List<String> head() {
        return columns.stream().map(this::title).toList();
    }

    private String title(Column column) {
        return texts.get("report.column." + column.word());
    }

    public List<String> cells(CompletionRow row) {
        return columns.stream().map(column -> cell(column, row)).toList();
    }

    /** For a reader on paper: days as 30-10-2026. */
    List<String> printed(CompletionRow row) {
        return columns.stream()
                .map(column -> day(column, row).map(PRINTED::format).orElseGet(() -> cell(column, row)))
                .toList();
    }

    /** Days as 2026-10-30. */
    public String cell(Column column, CompletionRow row) {
        return switch (column) {
            case NAME -> row.name();
            case TEAM -> row.team();
            case PROFESSION -> texts.get("report.profession." + row.profession());
            case MODULE -> names.title(row.module());
            case TRACK -> names.track(row.module());
            case STANDING -> texts.get("report.standing." + row.standing().key());
            case PARTS -> parts(row);
            case DUE, STARTED, LAST, COMPLETED ->
                day(column, row).map(LocalDate::toString).orElse("");
        };
    }

    /** The day that a column tells; empty where it tells none, and for a column of words. */
    public Optional<LocalDate> day(Column column, CompletionRow row) {
        return switch (column) {
            case DUE -> row.due();
            case STARTED -> row.startedAt().map(SheetWords::day);
            case LAST -> row.lastAt().map(SheetWords::day);
            case COMPLETED -> row.completedAt().map(SheetWords::day);
            case NAME, TEAM, PROFESSION, MODULE, TRACK, STANDING, PARTS -> Optional.empty();
        };
    }

    List<Column> columns() {
        return columns;
    }

    /** Pages read and cases played, of all there are; empty before she begins. */
    private String parts(CompletionRow row) {
        int total = row.pages().total() + row.cases().total();
        return total == 0
                ? ""
                : texts.of("report.parts", row.pages().done() + row.cases().done(), total);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }
}
