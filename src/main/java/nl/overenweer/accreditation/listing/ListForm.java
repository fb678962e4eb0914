package nl.overenweer.accreditation.listing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.shared.RuleBroken;

/** The form of a register's award list. Refuses one without a number: nobody could be found by it; and one that says the same twice. */
public record ListForm(FileKind kind, Notation notation, Separator separator, List<Column> columns) {
    /**
     * Named as in PE-online's web service for e-learning (PECourseID, PEEditionID, externalPersonID, endDate: seen in public clients of it).
     * Whether its screens take a file of this form is still to be checked.
     */
    public static final ListForm PE_ONLINE = new ListForm(
            FileKind.CSV,
            Notation.ISO,
            Separator.SEMICOLON,
            List.of(
                    new Column(Cell.ACTIVITY, "PECourseID"),
                    new Column(Cell.EDITION, "PEEditionID"),
                    new Column(Cell.NUMBER, "externalPersonID"),
                    new Column(Cell.FINISHED, "endDate")));

    /** For people: a register whose own form we don't know. */
    public static final ListForm PLAIN = new ListForm(
            FileKind.CSV,
            Notation.DUTCH,
            Separator.SEMICOLON,
            List.of(
                    new Column(Cell.NUMBER, "registratienummer"),
                    new Column(Cell.NAME, "naam"),
                    new Column(Cell.ACTIVITY, "activiteitnummer"),
                    new Column(Cell.MODULE, "module"),
                    new Column(Cell.FINISHED, "afgerond op"),
                    new Column(Cell.POINTS, "punten"),
                    new Column(Cell.SERIAL, "bewijsnummer")));

    public ListForm {
        columns = List.copyOf(columns);
        if (columns.stream().noneMatch(column -> column.cell() == Cell.NUMBER)) {
            throw new RuleBroken("accreditation.form.number");
        }
        if (columns.stream().map(Column::head).distinct().count() < columns.size()) {
            throw new RuleBroken("accreditation.form.twice");
        }
    }

    /** The head, then a line per award. */
    public List<List<String>> lines(List<Entry> entries) {
        List<String> head = columns.stream().map(Column::head).toList();
        Stream<List<String>> body = entries.stream().map(entry -> columns.stream()
                .map(column -> entry.at(column.cell(), notation))
                .toList());
        return Stream.concat(Stream.of(head), body).toList();
    }

    /** The columns as one text, a line each. */
    public String written() {
        return columns.stream().map(each -> each.cell() + "=" + each.head()).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #written} wrote. */
    public static List<Column> read(String written) {
        return written.lines()
                .map(line -> line.split("=", 2))
                .map(parts -> new Column(Cell.valueOf(parts[0]), parts[1]))
                .toList();
    }
}
