package nl.overenweer.scorm.cmi;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time and moments, as the two standards write them. */
final class Times {
    private static final Pattern SPAN = Pattern.compile("([0-9]{2,4}):([0-5][0-9]):([0-5][0-9])(\\.[0-9]{1,2})?");
    private static final Pattern CLOCK = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,2})?");
    private static final Pattern INTERVAL =
            Pattern.compile("P(?=.)(?:([0-9]{1,6})Y)?(?:([0-9]{1,6})M)?(?:([0-9]{1,7})D)?"
                    + "(?:T(?=[0-9])(?:([0-9]{1,9})H)?(?:([0-9]{1,9})M)?(?:([0-9]{1,10}(?:\\.[0-9]{1,6})?)S)?)?");
    private static final Pattern MOMENT = Pattern.compile(
            "([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2})"
                    + "(?:T([01][0-9]|2[0-3])(?::[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,2}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)?)?)?)?)?)?)?");
    private static final Pattern ZONED_SECOND =
            Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T[0-9:]{8}(?:Z|[+-][0-9]{2}(?::[0-9]{2})?)");
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2038;
    private static final int DAYS_IN_YEAR = 365;
    private static final int DAYS_IN_MONTH = 30;

    private Times() {}

    /** {@code CMITimespan}: {@code HHHH:MM:SS.SS}. */
    static Fit span(String text) {
        return Fit.when(SPAN.matcher(text).matches());
    }

    /** {@code CMITime}: {@code HH:MM:SS.SS}. */
    static Fit clock(String text) {
        return Fit.when(CLOCK.matcher(text).matches());
    }

    /** {@code timeinterval(second,10,2)} of ISO 8601. */
    static Fit interval(String text) {
        return Fit.when(INTERVAL.matcher(text).matches());
    }

    /** {@code time(second,10,0)} of ISO 8601, from 1970 to 2038. */
    static Fit moment(String text) {
        Matcher matcher = MOMENT.matcher(text);
        if (!matcher.matches()) {
            matcher = ZONED_SECOND.matcher(text);
        }
        if (!matcher.matches()) {
            return Fit.WRONG_TYPE;
        }
        int year = Integer.parseInt(matcher.group(1));
        return Fit.when(year >= FIRST_YEAR && year <= LAST_YEAR && isDay(year, matcher.group(2), matcher.group(3)));
    }

    private static boolean isDay(int year, String month, String day) {
        try {
            LocalDate.of(year, month == null ? 1 : Integer.parseInt(month), day == null ? 1 : Integer.parseInt(day));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Either form; empty for what is neither. A year counts as 365 days and a month as 30: the standard leaves it open. */
    static Optional<Duration> read(String text) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return Optional.of(Duration.ofHours(Long.parseLong(span.group(1)))
                    .plusMinutes(Long.parseLong(span.group(2)))
                    .plus(seconds(span.group(3) + (span.group(4) == null ? "" : span.group(4)))));
        }
        Matcher interval = INTERVAL.matcher(text);
        if (!interval.matches()) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofDays(number(interval, 1) * DAYS_IN_YEAR)
                .plusDays(number(interval, 2) * DAYS_IN_MONTH)
                .plusDays(number(interval, 3))
                .plusHours(number(interval, 4))
                .plusMinutes(number(interval, 5))
                .plus(seconds(interval.group(6) == null ? "0" : interval.group(6))));
    }

    private static long number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(
                new java.math.BigDecimal(text).movePointRight(3).longValue());
    }

    /** In hundredths of a second; 1.2 can't say more than 9,999 hours. */
    static String write(Duration time, Generation generation) {
        long hundredths = time.toMillis() / 10;
        long hours = hundredths / 360_000;
        long minutes = hundredths / 6_000 % 60;
        long seconds = hundredths / 100 % 60;
        long rest = hundredths % 100;
        if (generation == Generation.SCORM_12) {
            return "%04d:%02d:%02d.%02d".formatted(Math.min(hours, 9999), minutes, seconds, rest);
        }
        return "PT%dH%dM%d%sS".formatted(hours, minutes, seconds, rest == 0 ? "" : ".%02d".formatted(rest));
    }
}
