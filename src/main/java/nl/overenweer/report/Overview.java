package nl.overenweer.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All figures of the dashboard, out of one count.
 *
 * @param counts of what the filter leaves
 * @param teams each team, whichever team the filter asks for
 * @param modules each module, whichever module the filter asks for
 * @param trend how many were completed in each of the last months, of what the filter leaves; the oldest first
 */
public record Overview(Counts counts, List<Group> teams, List<Group> modules, List<Month> trend) {
    /** How far the trend goes back, this month included. */
    public static final int MONTHS = 12;

    public static final Overview EMPTY = new Overview(Counts.NONE, List.of(), List.of(), List.of());

    /** How many were completed in a month. */
    public record Month(YearMonth month, int completed) {}

    public Overview {
        teams = List.copyOf(teams);
        modules = List.copyOf(modules);
        trend = List.copyOf(trend);
    }

    /**
     * @param cells of what the filter leaves, its team and its module left aside
     * @param people how many different persons there are in each team
     * @param last the month that the trend ends with
     */
    static Overview of(List<Cell> cells, Map<Long, Integer> people, CompletionFilter filter, YearMonth last) {
        Predicate<Cell> team = cell -> filter.team().isEmpty() || filter.team().getAsLong() == cell.team();
        Predicate<Cell> module =
                cell -> filter.module().isEmpty() || filter.module().get().equals(cell.module());
        List<Cell> both = cells.stream().filter(team.and(module)).toList();
        return new Overview(counts(both), teams(cells, module, people), modules(cells, team), trend(both, last));
    }

    private static List<Group> teams(List<Cell> cells, Predicate<Cell> module, Map<Long, Integer> people) {
        return grouped(cells, module, Cell::team).entrySet().stream()
                .map(each -> new Group(
                        Long.toString(each.getKey()),
                        each.getValue().get(0).teamName(),
                        people.getOrDefault(each.getKey(), 0),
                        counts(each.getValue())))
                .sorted(Comparator.comparing((Group group) -> group.name().isEmpty())
                        .thenComparing(Group::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Nobody has the same module twice, so each line is a person. */
    private static List<Group> modules(List<Cell> cells, Predicate<Cell> team) {
        return grouped(cells, team, Cell::module).entrySet().stream()
                .map(each -> new Group(
                        each.getKey(),
                        each.getKey(),
                        each.getValue().stream().mapToInt(Cell::number).sum(),
                        counts(each.getValue())))
                .toList();
    }

    private static <K> Map<K, List<Cell>> grouped(List<Cell> cells, Predicate<Cell> wanted, Function<Cell, K> key) {
        return cells.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Counts counts(List<Cell> cells) {
        return cells.stream()
                .map(cell -> Counts.of(cell.standing(), cell.number()))
                .reduce(Counts.NONE, Counts::plus);
    }

    private static List<Month> trend(List<Cell> cells, YearMonth last) {
        int[] completed = new int[MONTHS];
        cells.stream().filter(cell -> cell.month() > 0).forEach(cell -> completed[cell.month() - 1] += cell.number());
        List<Month> trend = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            trend.add(new Month(last.minusMonths(MONTHS - 1L - i), completed[i]));
        }
        return trend;
    }
}
