package nl.overenweer.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.overenweer.content.Library;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.database.MainDataSource;
import org.jspecify.annotations.Nullable;

/** Reads the view {@code report_completion} into records. Every query starts from whose figures this manager may see. */
@ApplicationScoped
public class CompletionReport {
    private static final int ALL_OF_ONE = 500;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    @Inject
    private Library library;

    /** The figures of what the filter leaves, whatever standing it asks for: two queries. */
    public Overview overview(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        CompletionFilter wide = filter.without("team").without("module");
        CompletionFilter everywhere = filter.without("team");
        Map<Long, Integer> people = people(everywhere, selection(scope, everywhere, today));
        YearMonth last = YearMonth.from(today);
        return Overview.of(cells(selection(scope, wide, today), last), people, filter, last);
    }

    /** One page of the table; {@code counts} of the same filter say how many rows there are. */
    public Slice<CompletionRow> rows(ManagedScope scope, CompletionFilter filter, Counts counts, LocalDate today) {
        int total = filter.standing().map(counts::of).orElse(counts.total() + counts.exempt());
        Selection selection = selection(scope, filter, today).standing(filter);
        int size = CompletionFilter.PAGE_SIZE;
        List<CompletionRow> rows = filter.from() >= total ? List.of() : read(selection, filter, filter.from(), size);
        return new Slice<>(rows, total, filter.from(), size);
    }

    /** The first of those that the filter leaves, so many at most. */
    public List<CompletionRow> first(ManagedScope scope, CompletionFilter filter, int most, LocalDate today) {
        return read(selection(scope, filter, today).standing(filter), filter, 0, most);
    }

    /**
     * Every row of the filter in the table's order. They come out of one query as the reader takes them: the memory it takes does not grow
     * with the organisation.
     */
    public void each(ManagedScope scope, CompletionFilter filter, LocalDate today, Consumer<CompletionRow> reader) {
        Selection selection = selection(scope, filter, today).standing(filter);
        String sql = selection.placed(CompletionRows.SELECT + selection.where() + CompletionRows.order(filter));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        sql.replaceAll("\\?[0-9]+", "?"), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // what makes the driver hand rows on as they come, instead of gathering all of them first
            statement.setFetchSize(Integer.MIN_VALUE);
            // the driver keeps prepared statements, and with them the limit that the last one had
            statement.setMaxRows(0);
            List<Object> values = selection.valuesIn(sql);
            for (int place = 1; place <= values.size(); place++) {
                statement.setObject(place, values.get(place - 1));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(CompletionRows.row(rows));
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("the rows could not be read", fault);
        }
    }

    /** All that one person is enrolled for; empty when she is outside this manager's scope, as if she did not exist. */
    public List<CompletionRow> of(ManagedScope scope, PersonId person, LocalDate today) {
        return read(Selection.of(scope, today).person(person.value()), CompletionFilter.ALL, 0, ALL_OF_ONE);
    }

    private Selection selection(ManagedScope scope, CompletionFilter filter, LocalDate today) {
        List<String> track = filter.track()
                .map(course -> library.shelf().stream()
                        .filter(version -> version.course().equals(course))
                        .map(version -> version.module())
                        .toList())
                .orElse(List.of());
        return Selection.of(scope, filter, track, today);
    }

    private List<Cell> cells(Selection selection, YearMonth last) {
        StringBuilder month = new StringBuilder("coalesce(");
        for (int i = 0; i < Overview.MONTHS; i++) {
            LocalDate first = last.minusMonths(Overview.MONTHS - 1L - i).atDay(1);
            selection.value(
                    "month" + i,
                    LocalDateTime.ofInstant(first.atStartOfDay(Clocks.ZONE).toInstant(), ZoneOffset.UTC));
            month.append(i == 0 ? "" : " + ")
                    .append("(completed_at >= :month")
                    .append(i)
                    .append(')');
        }
        String sql =
                "select team, max(name), module, standing, month, count(*) from (select coalesce(team_id, 0) as team,"
                        + " team_name as name, module, " + Selection.STANDING + " as standing, " + month
                        + ", 0) as month"
                        + " from report_completion" + selection.where() + ") c group by team, module, standing, month";
        return results(selection, sql).stream()
                .map(row -> new Cell(
                        CompletionRows.id(row[0]),
                        CompletionRows.text(row[1]),
                        CompletionRows.text(row[2]),
                        Standing.valueOf(CompletionRows.text(row[3])),
                        CompletionRows.number(row[4]),
                        CompletionRows.number(row[5])))
                .toList();
    }

    private Map<Long, Integer> people(CompletionFilter filter, Selection selection) {
        String view = filter.asksProgress() ? "report_completion" : "report_enrolled";
        String sql = "select coalesce(team_id, 0) as team, count(distinct person_id) from " + view + selection.where()
                + " group by coalesce(team_id, 0)";
        return results(selection, sql).stream()
                .collect(Collectors.toMap(row -> CompletionRows.id(row[0]), row -> CompletionRows.number(row[1])));
    }

    private List<CompletionRow> read(Selection selection, CompletionFilter filter, int from, int size) {
        String sql = CompletionRows.SELECT + selection.where() + CompletionRows.order(filter);
        return results(selection, sql + " limit " + size + " offset " + from).stream()
                .map(CompletionRows::row)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<@Nullable Object[]> results(Selection selection, String sql) {
        Query query = entities.createNativeQuery(selection.placed(sql));
        List<Object> values = selection.values();
        for (int place = 1; place <= values.size(); place++) {
            query.setParameter(place, values.get(place - 1));
        }
        return query.getResultList();
    }
}
