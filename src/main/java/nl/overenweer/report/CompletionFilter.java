package nl.overenweer.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.people.Profession;
import org.jspecify.annotations.Nullable;

/**
 * What the manager asked to see, as it stands in the address bar: the page can be bookmarked. Nonsense in an address is left out rather than
 * refused.
 *
 * @param track the slug of a course: all its modules
 * @param team a team's number; 0 asks for people without a team
 * @param name part of a name; empty for everybody
 * @param within only what is still to be done within so many days
 * @param period of completing, or else of the date that was asked
 * @param page counted from 1
 */
public record CompletionFilter(
        Optional<String> module,
        Optional<String> track,
        OptionalLong team,
        Optional<Profession> profession,
        Optional<Standing> standing,
        String name,
        OptionalInt within,
        Period period,
        Order order,
        boolean descending,
        int page) {
    public static final int PAGE_SIZE = 25;
    private static final int LONGEST_NAME = 80;
    private static final int LAST_PAGE = 100_000;
    private static final int MOST_DAYS = 366;

    /** By what the table is sorted. */
    public enum Order {
        LATENESS("te-laat"),
        NAME("naam"),
        TEAM("team"),
        PROFESSION("beroep"),
        MODULE("module"),
        DUE("klaar-voor"),
        STANDING("stand"),
        STARTED("begonnen"),
        LAST("laatst"),
        COMPLETED("afgerond");

        private final String word;

        Order(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static final CompletionFilter ALL = of(key -> null);

    /** Reads the parameters of an address. */
    public static CompletionFilter of(Function<String, @Nullable String> parameter) {
        return new CompletionFilter(
                text(parameter, "module").filter(CompletionFilter::isSlug),
                text(parameter, "traject").filter(CompletionFilter::isSlug),
                number(parameter, "team"),
                text(parameter, "beroep").flatMap(CompletionFilter::profession),
                text(parameter, "stand").flatMap(Standing::worded),
                text(parameter, "naam").map(CompletionFilter::shortened).orElse(""),
                days(number(parameter, "binnen")),
                new Period(
                        text(parameter, "van").flatMap(Period::day),
                        text(parameter, "tot").flatMap(Period::day)),
                text(parameter, "volgorde").flatMap(CompletionFilter::ordered).orElse(Order.LATENESS),
                text(parameter, "omgekeerd").isPresent(),
                (int) Math.max(
                        1, Math.min(LAST_PAGE, number(parameter, "pagina").orElse(1))));
    }

    /** Reads it back from what {@link #query()} wrote, with or without its question mark. */
    public static CompletionFilter parsed(String query) {
        Map<String, String> values = Stream.of(query.replaceFirst("^\\?", "").split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> java.net.URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
        return of(values::get);
    }

    /** The same with one parameter of the address otherwise; empty takes it off. Begins at the first page. */
    public CompletionFilter with(String parameter, String value) {
        Map<String, String> values = parameters();
        values.remove("pagina");
        values.put(parameter, value);
        return of(values::get);
    }

    public CompletionFilter without(String parameter) {
        return with(parameter, "");
    }

    public CompletionFilter withStanding(@Nullable Standing wanted) {
        return with("stand", wanted == null ? "" : wanted.word());
    }

    public CompletionFilter withName(String wanted) {
        return with("naam", wanted);
    }

    /** Sorted by this; once more by the same turns it round. */
    public CompletionFilter sortedBy(Order wanted) {
        return with("volgorde", wanted.word()).with("omgekeerd", wanted == order && !descending ? "ja" : "");
    }

    public CompletionFilter onPage(int wanted) {
        return with("pagina", Integer.toString(wanted));
    }

    /** Whether it takes more than who is enrolled for what to say who is left; the standing put aside. */
    boolean asksProgress() {
        return within.isPresent() || !period.isAlways();
    }

    public int from() {
        return (page - 1) * PAGE_SIZE;
    }

    /** How many filters are on; sorting and paging are none. */
    public int on() {
        return (int) parameters().keySet().stream()
                .filter(key -> !key.matches("volgorde|omgekeerd|pagina"))
                .count();
    }

    /** Back into an address, with its question mark; empty when nothing differs from the start. */
    public String query() {
        return parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", parameters().isEmpty() ? "" : "?", ""));
    }

    private Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        module.ifPresent(slug -> values.put("module", slug));
        track.ifPresent(slug -> values.put("traject", slug));
        team.ifPresent(number -> values.put("team", Long.toString(number)));
        profession.ifPresent(one -> values.put("beroep", one.name().toLowerCase(Locale.ROOT)));
        standing.ifPresent(one -> values.put("stand", one.word()));
        if (!name.isEmpty()) {
            values.put("naam", name);
        }
        within.ifPresent(days -> values.put("binnen", Integer.toString(days)));
        period.from().ifPresent(day -> values.put("van", day.toString()));
        period.until().ifPresent(day -> values.put("tot", day.toString()));
        if (order != Order.LATENESS) {
            values.put("volgorde", order.word());
        }
        if (descending) {
            values.put("omgekeerd", "ja");
        }
        if (page > 1) {
            values.put("pagina", Integer.toString(page));
        }
        return values;
    }

    private static Optional<String> text(Function<String, @Nullable String> parameter, String key) {
        return Optional.ofNullable(parameter.apply(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static OptionalLong number(Function<String, @Nullable String> parameter, String key) {
        return text(parameter, key).filter(value -> value.matches("[0-9]{1,12}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    private static OptionalInt days(OptionalLong number) {
        return number.isPresent() && number.getAsLong() <= MOST_DAYS
                ? OptionalInt.of((int) number.getAsLong())
                : OptionalInt.empty();
    }

    private static boolean isSlug(String text) {
        return text.matches("[a-z0-9-]{1,100}");
    }

    private static Optional<Profession> profession(String word) {
        return Stream.of(Profession.values())
                .filter(each -> each.name().equalsIgnoreCase(word))
                .findFirst();
    }

    private static Optional<Order> ordered(String word) {
        return Stream.of(Order.values())
                .filter(each -> each.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
