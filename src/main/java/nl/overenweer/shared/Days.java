package nl.overenweer.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Dates and times as people read them, in the Netherlands' own time: 'vrijdag 30 oktober', '12.44 uur'. The year is told when it is not this one. */
public final class Days {
    private final Locale locale;
    private final LocalDate today;

    public Days(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    /** 'vrijdag 30 oktober', with the year when that is another one. */
    public String day(TemporalAccessor moment) {
        return format(moment, thisYear(moment) ? "EEEE d MMMM" : "EEEE d MMMM yyyy");
    }

    /** '30 oktober 2026': for what is kept, such as proof and the date of a law. */
    public String date(TemporalAccessor moment) {
        return format(moment, "d MMMM yyyy");
    }

    /** '30 okt', with the year when that is another one: for tables. */
    public String brief(TemporalAccessor moment) {
        return format(moment, thisYear(moment) ? "d MMM" : "d MMM yyyy").replace(".", "");
    }

    /** '30', as on a calendar leaf. */
    public String dayOfMonth(TemporalAccessor moment) {
        return format(moment, "d");
    }

    /** 'okt', as on a calendar leaf. */
    public String month(TemporalAccessor moment) {
        return format(moment, "MMM").replace(".", "");
    }

    /** '12.44 uur' or '12:44'. */
    public String time(TemporalAccessor moment) {
        return english() ? format(moment, "HH:mm") : format(moment, "H.mm") + " uur";
    }

    /** 'vrijdag 30 oktober, 12.44 uur'. */
    public String moment(TemporalAccessor moment) {
        return day(moment) + ", " + time(moment);
    }

    /** '2026-10-30', for machines. */
    public String iso(TemporalAccessor moment) {
        return localDate(moment).toString();
    }

    /** How many days from today: negative in the past. */
    public long until(TemporalAccessor moment) {
        return ChronoUnit.DAYS.between(today, localDate(moment));
    }

    private boolean thisYear(TemporalAccessor moment) {
        return localDate(moment).getYear() == today.getYear();
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }

    private String format(TemporalAccessor moment, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, english() ? Locale.UK : locale)
                .format(local(moment));
    }

    private static LocalDate localDate(TemporalAccessor moment) {
        return LocalDate.from(local(moment));
    }

    private static TemporalAccessor local(TemporalAccessor moment) {
        return moment instanceof Instant instant ? ZonedDateTime.ofInstant(instant, Clocks.ZONE) : moment;
    }
}
