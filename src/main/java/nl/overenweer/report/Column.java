package nl.overenweer.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.report.CompletionFilter.Order;
import org.jspecify.annotations.Nullable;

/** A column of the table and of the files, in the order in which they stand. The name is always there. */
public enum Column {
    NAME(Order.NAME),
    TEAM(Order.TEAM),
    PROFESSION(Order.PROFESSION),
    MODULE(Order.MODULE),
    TRACK(null),
    DUE(Order.DUE),
    STANDING(Order.LATENESS),
    PARTS(null),
    STARTED(Order.STARTED),
    LAST(Order.LAST),
    COMPLETED(Order.COMPLETED);

    /** What somebody sees who never chose. */
    public static final Set<Column> USUAL = Set.of(NAME, TEAM, MODULE, DUE, STANDING, COMPLETED);

    private final @Nullable Order order;

    Column(@Nullable Order order) {
        this.order = order;
    }

    /** What sorts by it; empty where nothing does. */
    public Optional<Order> order() {
        return Optional.ofNullable(order);
    }

    /** As it stands in a message key, and in what is kept. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Those of these words, in their own order, the name with them; the usual ones where no word is one. */
    public static List<Column> of(List<String> words) {
        Set<Column> chosen = Stream.of(values())
                .filter(each -> words.contains(each.word()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
        if (chosen.isEmpty()) {
            chosen.addAll(USUAL);
        }
        chosen.add(NAME);
        return new ArrayList<>(chosen);
    }

    static List<Column> read(String words) {
        return of(List.of(words.split(",")));
    }

    static String words(List<Column> columns) {
        return columns.stream().map(Column::word).collect(Collectors.joining(","));
    }
}
