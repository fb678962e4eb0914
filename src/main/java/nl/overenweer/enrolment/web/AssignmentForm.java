package nl.overenweer.enrolment.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the manager chose, as it stands in the address: nothing is stored and nothing typed is lost. Words stand as they were typed; what
 * is wrong with them the bean says.
 *
 * @param whom {@code team}, {@code beroep}, {@code mensen} or {@code iedereen}
 * @param refresher whether who did it before may take the refresher when it comes back
 * @param when {@code dagen}, {@code datum} or {@code geen}
 * @param look whether she asked to see whom it touches
 * @param page of those, counted from 1
 */
public record AssignmentForm(
        List<String> tracks,
        List<String> modules,
        String whom,
        String team,
        String trade,
        Set<Long> persons,
        String name,
        String when,
        String days,
        String day,
        String months,
        String open,
        boolean refresher,
        String reason,
        boolean look,
        int page) {
    private static final Pattern DUTCH_DAY = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    static AssignmentForm of(Map<String, String[]> parameters) {
        return new AssignmentForm(
                all(parameters, "spoor"),
                all(parameters, "module"),
                parameters.containsKey("zoek") ? "mensen" : one(parameters, "voor", "team"),
                one(parameters, "team", ""),
                one(parameters, "beroep", ""),
                all(parameters, "persoon").stream()
                        .filter(each -> each.matches("[0-9]{1,18}"))
                        .map(Long::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                one(parameters, "naam", ""),
                one(parameters, "wanneer", "dagen"),
                one(parameters, "dagen", "30"),
                one(parameters, "dag", ""),
                one(parameters, "elke", ""),
                one(parameters, "open", "60"),
                parameters.containsKey("opfris"),
                one(parameters, "reden", ""),
                parameters.containsKey("bekijk"),
                number(one(parameters, "pagina", "1")).filter(each -> each > 0).orElse(1));
    }

    /** Back into an address, with its question mark. */
    String query(boolean looking, int wanted) {
        Stream<String> chosen = Stream.of(
                        tracks.stream().map(each -> part("spoor", each)),
                        modules.stream().map(each -> part("module", each)),
                        persons.stream().sorted().map(each -> part("persoon", each.toString())))
                .flatMap(each -> each);
        Stream<String> typed = Stream.of(
                part("voor", whom),
                part("team", team),
                part("beroep", trade),
                part("wanneer", when),
                part("dagen", days),
                part("dag", day),
                part("elke", months),
                part("open", open),
                part("reden", reason));
        Stream<String> ticked = refresher ? Stream.of("opfris=1") : Stream.of();
        Stream<String> where = looking ? Stream.of("bekijk=1", "pagina=" + wanted) : Stream.of();
        return Stream.of(chosen, typed, ticked, where).flatMap(each -> each).collect(Collectors.joining("&", "?", ""));
    }

    /** The day that was typed: as a browser sends it, or as people write it. */
    static Optional<LocalDate> day(String typed) {
        Matcher iso = ISO_DAY.matcher(typed);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dutch = DUTCH_DAY.matcher(typed);
        return dutch.matches() ? day(dutch.group(3), dutch.group(2), dutch.group(1)) : Optional.empty();
    }

    /** A whole number as it was typed. */
    static Optional<Integer> number(String typed) {
        return typed.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static List<String> all(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null ? List.of() : List.of(values);
    }

    private static String one(Map<String, String[]> parameters, String name, String otherwise) {
        return all(parameters, name).stream().findFirst().map(String::strip).orElse(otherwise);
    }
}
