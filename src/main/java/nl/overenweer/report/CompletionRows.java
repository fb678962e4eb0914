package nl.overenweer.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import org.jspecify.annotations.Nullable;

/** Makes {@link CompletionRow}s out of rows of the view {@code report_completion}, and says in which order they come. */
final class CompletionRows {
    static final String SELECT = "select person_id, person_name, team_name, profession, module, " + Selection.STANDING
            + " as standing, due_on, started_at, last_at, completed_at, pages_done, pages_total, cases_done,"
            + " cases_total, quiz_asked, quiz_passed, exempt_reason, renewed_at from report_completion";
    private static final int COLUMNS = 18;

    private CompletionRows() {}

    /** Only words from this list reach the SQL; person and module at the end make the order the same each time. */
    static String order(CompletionFilter filter) {
        String turn = filter.descending() ? " desc" : "";
        String by =
                switch (filter.order()) {
                    case LATENESS ->
                        "field(standing, 'LATE', 'BUSY', 'NOT_STARTED', 'DONE', 'EXEMPT')" + turn
                                + ", due_on is null, due_on" + turn;
                    case NAME -> "person_name" + turn;
                    case TEAM -> "team_name" + turn;
                    case PROFESSION -> "profession" + turn;
                    case MODULE -> "module" + turn;
                    case DUE -> "due_on is null, due_on" + turn;
                    case STANDING -> "field(standing, 'DONE', 'BUSY', 'LATE', 'NOT_STARTED', 'EXEMPT')" + turn;
                    case STARTED -> "started_at is null, started_at" + turn;
                    case LAST -> "last_at is null, last_at" + turn;
                    case COMPLETED -> "completed_at is null, completed_at" + turn;
                };
        return " order by " + by + ", person_name, person_id, module";
    }

    static CompletionRow row(ResultSet rows) throws SQLException {
        @Nullable Object[] columns = new @Nullable Object[COLUMNS];
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = rows.getObject(i + 1);
        }
        return row(columns);
    }

    static CompletionRow row(@Nullable Object[] columns) {
        return new CompletionRow(
                new PersonId(id(columns[0])),
                text(columns[1]),
                text(columns[2]),
                Profession.valueOf(text(columns[3])),
                text(columns[4]),
                Standing.valueOf(text(columns[5])),
                Optional.ofNullable(columns[6]).map(CompletionRows::date),
                moment(columns[7]),
                moment(columns[8]),
                moment(columns[9]),
                new CompletionRow.Part(number(columns[10]), number(columns[11])),
                new CompletionRow.Part(number(columns[12]), number(columns[13])),
                number(columns[14]) > 0,
                number(columns[15]) > 0,
                text(columns[16]),
                moment(columns[17]));
    }

    static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    static int number(@Nullable Object column) {
        if (column instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return column instanceof Number number ? number.intValue() : 0;
    }

    static long id(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).longValue();
    }

    private static LocalDate date(Object column) {
        return LocalDate.parse(column.toString().substring(0, 10));
    }

    /** Moments stand in the database in UTC. */
    static Optional<Instant> moment(@Nullable Object column) {
        if (column == null) {
            return Optional.empty();
        }
        LocalDateTime utc =
                column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return Optional.of(utc.toInstant(ZoneOffset.UTC));
    }
}
