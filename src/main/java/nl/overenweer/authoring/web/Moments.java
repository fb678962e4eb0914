package nl.overenweer.authoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.overenweer.shared.Clocks;

/** Moments as the house writes them: 'vandaag om 14.06 uur', 'op 30 oktober 2026 om 9.05 uur'. */
record Moments(Locale locale) {
    /** The time alone where it was today. */
    String dayAndTime(Instant moment, LocalDate today) {
        ZonedDateTime there = moment.atZone(Clocks.ZONE);
        String time = DateTimeFormatter.ofPattern(english() ? "HH:mm" : "H.mm 'uur'", locale).format(there);
        if (there.toLocalDate().equals(today)) {
            return (english() ? "at " : "om ") + time;
        }
        return (english() ? "on " : "op ") + day(moment) + (english() ? " at " : " om ") + time;
    }

    String day(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(moment.atZone(Clocks.ZONE));
    }

    private boolean english() {
        return locale.getLanguage().equals("en");
    }
}
