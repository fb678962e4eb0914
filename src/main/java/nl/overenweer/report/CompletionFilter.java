package nl.overenweer.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the manager asked to see, as it stands in the address bar: the page can be bookmarked. Nonsense in an address is left out rather than
 * refused.
 *
 * @param team a team's number; 0 asks for people without a team
 * @param name part of a name; empty for everybody
 * @param page counted from 1
 */
public record CompletionFilter(
        Optional<String> module,
        OptionalLong team,
        Optional<Standing> standing,
        String name,
        Order order,
        boolean descending,
        int page) {
    public static final int PAGE_SIZE = 25;
    private static final int LONGEST_NAME = 80;
    private static final int LAST_PAGE = 100_000;

    /** By what the table is sorted. */
    public enum Order {
        LATENESS("te-laat"),
        NAME("naam"),
        TEAM("team"),
        MODULE("module"),
        DUE("klaar-voor"),
        STANDING("stand");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static final CompletionFilter ALL = new CompletionFilter(
            Optional.empty(), OptionalLong.empty(), Optional.empty(), "", Order.LATENESS, false, 1);

    /** Reads the parameters of an address. */
    public static CompletionFilter of(Function<String, @Nullable String> parameter) {
        return new CompletionFilter(
                text(parameter, "module").filter(slug -> slug.matches("[a-z0-9-]{1,100}")),
                number(parameter, "team"),
                text(parameter, "stand").flatMap(Standing::worded),
                text(parameter, "naam").map(CompletionFilter::shortened).orElse(""),
                text(parameter, "volgorde").flatMap(CompletionFilter::ordered).orElse(Order.LATENESS),
                text(parameter, "omgekeerd").isPresent(),
                (int) Math.max(
                        1, Math.min(LAST_PAGE, number(parameter, "pagina").orElse(1))));
    }

    public CompletionFilter withStanding(@Nullable Standing wanted) {
        return new CompletionFilter(module, team, Optional.ofNullable(wanted), name, order, descending, 1);
    }

    public CompletionFilter withModule(@Nullable String wanted) {
        return new CompletionFilter(Optional.ofNullable(wanted), team, standing, name, order, descending, 1);
    }

    public CompletionFilter withTeam(OptionalLong wanted) {
        return new CompletionFilter(module, wanted, standing, name, order, descending, 1);
    }

    public CompletionFilter withName(String wanted) {
        return new CompletionFilter(module, team, standing, wanted, order, descending, 1);
    }

    /** Sorted by this; once more by the same turns it round. */
    public CompletionFilter sortedBy(Order wanted) {
        return new CompletionFilter(module, team, standing, name, wanted, wanted == order && !descending, 1);
    }

    public CompletionFilter onPage(int wanted) {
        return new CompletionFilter(module, team, standing, name, order, descending, wanted);
    }

    public int from() {
        return (page - 1) * PAGE_SIZE;
    }

    /** How many filters are on; sorting and paging are none. */
    public int on() {
        return (module.isPresent() ? 1 : 0)
                + (team.isPresent() ? 1 : 0)
                + (standing.isPresent() ? 1 : 0)
                + (name.isEmpty() ? 0 : 1);
    }

    /** Back into an address, with its question mark; empty when nothing differs from the start. */
    public String query() {
        StringBuilder query = new StringBuilder();
        module.ifPresent(slug -> add(query, "module", slug));
        team.ifPresent(number -> add(query, "team", Long.toString(number)));
        standing.ifPresent(one -> add(query, "stand", one.word()));
        if (!name.isEmpty()) {
            add(query, "naam", name);
        }
        if (order != Order.LATENESS) {
            add(query, "volgorde", order.word());
        }
        if (descending) {
            add(query, "omgekeerd", "ja");
        }
        if (page > 1) {
            add(query, "pagina", Integer.toString(page));
        }
        return query.toString();
    }

    private static void add(StringBuilder query, String key, String value) {
        query.append(query.length() == 0 ? '?' : '&')
                .append(key)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static Optional<String> text(Function<String, @Nullable String> parameter, String key) {
        return Optional.ofNullable(parameter.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static OptionalLong number(Function<String, @Nullable String> parameter, String key) {
        return text(parameter, key).filter(value -> value.matches("[0-9]{1,12}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private static Optional<Order> ordered(String word) {
        String asked = word.toLowerCase(Locale.ROOT);
        for (Order order : Order.values()) {
            if (order.word.equals(asked)) {
                return Optional.of(order);
            }
        }
        return Optional.empty();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
