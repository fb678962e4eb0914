package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Reads the view {@code report_completion} into records. Every query starts from whose figures this manager may see. */
@ApplicationScoped
public class CompletionReport {
    private static final String ROW = "select person_id, person_name, team_name, module, " + Selection.STANDING
            + " as standing, due_on, started_at, last_at, completed_at, pages_done, pages_total, cases_done, cases_total, quiz_asked, quiz_passed, exempt_reason, renewed_at"
            + " from report_completion";
    private static final String COUNTS =
            "sum(standing = 'DONE'), sum(standing = 'BUSY'), sum(standing = 'LATE'), sum(standing = 'NOT_STARTED'), sum(standing = 'EXEMPT')";
    private static final int CHUNK = 500;

    @PersistenceContext
    private EntityManager entities;

    /** One page of the table. */
    public Slice<CompletionRow> rows(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        Selection selection = Selection.of(scope, filter, today).standing(filter);
        Number total = (Number) query(selection, "select count(*) from report_completion" + selection.where())
                .getSingleResult();
        return new Slice<>(
                read(selection, filter, filter.from(), CompletionFilter.PAGE_SIZE),
                total.longValue(),
                filter.from(),
                CompletionFilter.PAGE_SIZE);
    }

    /** Every row of the filter in the table's order, a few hundred at a time: the memory it takes does not grow with the organisation. */
    public void each(ManagedScope scope, CompletionFilter filter, LocalDate today, Consumer<CompletionRow> reader) {
        Selection selection = Selection.of(scope, filter, today).standing(filter);
        for (int from = 0; ; from += CHUNK) {
            List<CompletionRow> chunk = read(selection, filter, from, CHUNK);
            chunk.forEach(reader);
            if (chunk.size() < CHUNK) {
                return;
            }
        }
    }

    /** The key figures of what the filter leaves, whatever standing it asks for. */
    public Counts counts(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        Selection selection = Selection.of(scope, filter, today);
        String sql = "select " + COUNTS + " from (select " + Selection.STANDING + " as standing from report_completion"
                + selection.where() + ") c";
        return counts((Object[]) query(selection, sql).getSingleResult(), 0);
    }

    public List<Group> teams(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        return groups("coalesce(team_id, 0)", "coalesce(team_name, '')", Selection.of(scope, filter, today));
    }

    public List<Group> modules(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        return groups("module", "module", Selection.of(scope, filter, today));
    }

    /** All that one person is enrolled for; empty when she is outside this manager's scope, as if she did not exist. */
    public List<CompletionRow> of(ManagedScope scope, PersonId person, LocalDate today) {
        Selection selection = Selection.of(scope, today).person(person.value());
        return read(selection, CompletionFilter.ALL, 0, CHUNK);
    }

    private List<Group> groups(String key, String name, Selection selection) {
        String sql = "select k, n, count(distinct person_id), " + COUNTS + " from (select " + key + " as k, " + name
                + " as n, person_id, " + Selection.STANDING + " as standing from report_completion" + selection.where()
                + ") c group by k, n order by n = '', n";
        return results(selection, sql, 0, Integer.MAX_VALUE).stream()
                .map(row -> new Group(String.valueOf(row[0]), String.valueOf(row[1]), number(row[2]), counts(row, 3)))
                .toList();
    }

    private List<CompletionRow> read(Selection selection, CompletionFilter filter, int from, int size) {
        return results(selection, ROW + selection.where() + order(filter), from, size).stream()
                .map(CompletionReport::row)
                .toList();
    }

    private Query query(Selection selection, String sql) {
        Query query = entities.createNativeQuery(selection.placed(sql));
        List<Object> values = selection.values();
        for (int place = 1; place <= values.size(); place++) {
            query.setParameter(place, values.get(place - 1));
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> results(Selection selection, String sql, int from, int size) {
        return query(selection, sql).setFirstResult(from).setMaxResults(size).getResultList();
    }

    /** Only words from this list reach the SQL; person and module at the end make the order the same each time. */
    private static String order(CompletionFilter filter) {
        String turn = filter.descending() ? " desc" : "";
        String by =
                switch (filter.order()) {
                    case LATENESS ->
                        "field(standing, 'LATE', 'BUSY', 'NOT_STARTED', 'DONE', 'EXEMPT')" + turn
                                + ", due_on is null, due_on" + turn;
                    case NAME -> "person_name" + turn;
                    case TEAM -> "team_name" + turn;
                    case MODULE -> "module" + turn;
                    case DUE -> "due_on is null, due_on" + turn;
                    case STANDING -> "field(standing, 'DONE', 'BUSY', 'LATE', 'NOT_STARTED', 'EXEMPT')" + turn;
                };
        return " order by " + by + ", person_name, person_id, module";
    }

    private static CompletionRow row(@Nullable Object[] columns) {
        return new CompletionRow(
                new PersonId(((Number) java.util.Objects.requireNonNull(columns[0])).longValue()),
                text(columns[1]),
                text(columns[2]),
                text(columns[3]),
                Standing.valueOf(text(columns[4])),
                Optional.ofNullable(columns[5]).map(CompletionReport::date),
                moment(columns[6]),
                moment(columns[7]),
                moment(columns[8]),
                new CompletionRow.Part(number(columns[9]), number(columns[10])),
                new CompletionRow.Part(number(columns[11]), number(columns[12])),
                number(columns[13]) > 0,
                number(columns[14]) > 0,
                text(columns[15]),
                moment(columns[16]));
    }

    private static Counts counts(@Nullable Object[] columns, int first) {
        return new Counts(
                number(columns[first]),
                number(columns[first + 1]),
                number(columns[first + 2]),
                number(columns[first + 3]),
                number(columns[first + 4]));
    }

    private static String text(@Nullable Object column) {
        return column == null ? "" : column.toString();
    }

    private static int number(@Nullable Object column) {
        if (column instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        return column instanceof Number number ? number.intValue() : 0;
    }

    private static LocalDate date(Object column) {
        return LocalDate.parse(column.toString().substring(0, 10));
    }

    /** Moments stand in the database in UTC. */
    private static Optional<Instant> moment(@Nullable Object column) {
        if (column == null) {
            return Optional.empty();
        }
        LocalDateTime utc =
                column instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) column;
        return Optional.of(utc.toInstant(ZoneOffset.UTC));
    }
}
