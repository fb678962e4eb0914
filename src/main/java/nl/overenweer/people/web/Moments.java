package nl.overenweer.people.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.overenweer.shared.Clocks;

/** Moments and days in the visitor's words: 'vrijdag 30 oktober, 12.44 uur'. */
final class Moments {
    private final DateTimeFormatter moment;
    private final DateTimeFormatter day;

    Moments(Locale locale) {
        boolean dutch = locale.getLanguage().equals("nl");
        moment = DateTimeFormatter.ofPattern(dutch ? "EEEE d MMMM, HH.mm 'uur'" : "EEEE d MMMM, HH:mm", locale);
        day = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    }

    String words(Instant instant) {
        return moment.format(instant.atZone(Clocks.ZONE));
    }

    String words(LocalDate date) {
        return day.format(date);
    }
}
