package nl.overenweer.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.overenweer.audit.AuditAct;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks of the log. A word that means nothing is left out.
 *
 * @param person part of a name or an e-mail address; empty for everybody
 */
public record LogFilter(Optional<AuditAct> act, String person, LocalDate from, LocalDate until, int page) {
    public static final int SIZE = 50;
    private static final int DAYS = 30;
    private static final int LONGEST = 190;

    /** Without words: the last thirty days. */
    public static LogFilter of(Function<String, @Nullable String> word, LocalDate today) {
        LocalDate until = day(word.apply("tot")).orElse(today);
        LocalDate from = day(word.apply("van")).orElse(until.minusDays(DAYS));
        String person = word.apply("persoon") == null
                ? ""
                : String.valueOf(word.apply("persoon")).strip();
        return new LogFilter(
                act(word.apply("handeling")),
                person.length() > LONGEST ? person.substring(0, LONGEST) : person,
                from.isAfter(until) ? until : from,
                until,
                page(word.apply("pagina")));
    }

    private static Optional<AuditAct> act(@Nullable String word) {
        return Arrays.stream(AuditAct.values())
                .filter(act -> act.name().equals(word))
                .findFirst();
    }

    private static Optional<LocalDate> day(@Nullable String word) {
        if (word == null || !word.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(word));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int page(@Nullable String word) {
        return word != null && word.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(word) : 1;
    }

    public int first() {
        return (page - 1) * SIZE;
    }

    public LogFilter onPage(int other) {
        return new LogFilter(act, person, from, until, other);
    }

    /** As it stands in an address. */
    public String query() {
        return "?van=" + from + "&tot=" + until
                + act.map(one -> "&handeling=" + one.name()).orElse("")
                + (person.isEmpty() ? "" : "&persoon=" + URLEncoder.encode(person, StandardCharsets.UTF_8))
                + (page == 1 ? "" : "&pagina=" + page);
    }
}
