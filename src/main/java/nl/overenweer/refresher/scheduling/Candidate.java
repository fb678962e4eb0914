package nl.overenweer.refresher.scheduling;

import java.time.LocalDate;

/** A card that might be asked. */
public record Candidate(long card, CardKind kind, Schedule schedule) {
    boolean isDue(LocalDate today) {
        return !schedule.due().isAfter(today);
    }

    boolean wasAsked(LocalDate day) {
        return schedule.last().filter(day::equals).isPresent();
    }

    /** It was asked for the first time on this day. */
    boolean wasNew(LocalDate day) {
        return schedule.times() == 1 && wasAsked(day);
    }
}
