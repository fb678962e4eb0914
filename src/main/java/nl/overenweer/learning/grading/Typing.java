package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Spelling;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.Dated;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;

/** Reads a number and a date as the Dutch type them. */
final class Typing {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?[0-9]{1,12}(?:[.,][0-9]{1,6})?)\\s*(\\p{L}[\\p{L} .-]{0,60}|[%€])?");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern IN_WORDS = Pattern.compile("([0-9]{1,2}) +(\\p{L}+) +([0-9]{4})");
    private static final Map<String, Set<String>> SIGNS = Map.of("%", Set.of("procent"), "€", Set.of("euro"));
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private Typing() {}

    /** With its unit or without it: '5', '5 werkdagen'. */
    static Reading number(Numeric numeric, String typed) {
        Matcher parts = NUMBER.matcher(typed);
        if (!parts.matches()) {
            return Fault.of("number");
        }
        String unit = parts.group(2);
        if (unit != null && !isUnit(numeric.unit(), unit)) {
            return numeric.unit().isEmpty() ? Fault.of("number") : Fault.of("unit", numeric.unit());
        }
        BigDecimal number = new BigDecimal(parts.group(1).replace(',', '.'));
        if (number.stripTrailingZeros().scale() > numeric.decimals()) {
            return Fault.of("decimals", numeric.decimals());
        }
        return new Fits(new Counted(number));
    }

    /** 30-11-2026, 30 november 2026 or 2026-11-30; a day that the calendar lacks is named in the refusal. */
    static Reading day(String typed) {
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(dayFirst.group(1), number(dayFirst.group(2)), dayFirst.group(3));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(yearFirst.group(3), number(yearFirst.group(2)), yearFirst.group(1));
        }
        Matcher words = IN_WORDS.matcher(typed);
        if (words.matches()) {
            int month = MONTHS.indexOf(words.group(2).toLowerCase(Locale.ROOT)) + 1;
            return day(words.group(1), month, words.group(3));
        }
        return Fault.of("date");
    }

    private static Reading day(String day, int month, String year) {
        if (month < 1 || month > MONTHS.size()) {
            return Fault.of("date");
        }
        try {
            return new Fits(new Dated(LocalDate.of(number(year), month, number(day))));
        } catch (DateTimeException noSuchDay) {
            return Fault.of("no-day", number(day), month);
        }
    }

    private static boolean isUnit(String unit, String typed) {
        return Spelling.slips(unit, typed).isPresent()
                || SIGNS.getOrDefault(typed, Set.of()).contains(Spelling.plain(unit));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
