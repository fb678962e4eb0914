package nl.overenweer.content;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How long something takes in a case: {@code 2 dagen}, {@code 5 werkdagen}. */
public record Span(int amount, Unit unit) {
    public static final Span NONE = new Span(0, Unit.MINUTES);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4}) +(\\p{L}+)");

    /** What is counted; a working day is Monday to Friday, public holidays included. */
    public enum Unit {
        MINUTES("minuut", "minuten"),
        HOURS("uur", "uur", "uren"),
        DAYS("dag", "dagen"),
        WORKING_DAYS("werkdag", "werkdagen"),
        WEEKS("week", "weken"),
        MONTHS("maand", "maanden");

        private final String one;
        private final String more;
        private final Set<String> words;

        Unit(String one, String... more) {
            this.one = one;
            this.more = more[0];
            this.words = Stream.concat(Stream.of(one), Stream.of(more)).collect(java.util.stream.Collectors.toSet());
        }
    }

    public Span {
        Checks.that(amount >= 0, "time does not run back");
    }

    /** Empty when the text is no span. */
    public static Optional<Span> parse(String text) {
        Matcher match = FORM.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        return Stream.of(Unit.values())
                .filter(unit -> unit.words.contains(match.group(2)))
                .findFirst()
                .map(unit -> new Span(Integer.parseInt(match.group(1)), unit));
    }

    public boolean isNone() {
        return amount == 0;
    }

    /** As the text form writes it. */
    public String text() {
        return amount + " " + (amount == 1 ? unit.one : unit.more);
    }

    public LocalDateTime after(LocalDateTime start) {
        return switch (unit) {
            case MINUTES -> start.plusMinutes(amount);
            case HOURS -> start.plusHours(amount);
            case DAYS -> start.plusDays(amount);
            case WORKING_DAYS -> workingDaysAfter(start);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }

    /** The last moment of a time limit of this length: one in days or more ends with its last day. */
    public LocalDateTime lastMoment(LocalDateTime start) {
        LocalDateTime end = after(start);
        return unit == Unit.MINUTES || unit == Unit.HOURS
                ? end
                : end.toLocalDate().atTime(23, 59);
    }

    private LocalDateTime workingDaysAfter(LocalDateTime start) {
        LocalDateTime day = start;
        for (int left = amount; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day;
    }
}
