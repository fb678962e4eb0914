package nl.overenweer.refresher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.refresher.scheduling.Candidate;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Schedule;

/**
 * A card as it stands.
 *
 * @param askedAt when it was asked last
 * @param removed she took it away
 */
public record CardView(
        CardId id, Subject subject, Schedule schedule, Instant madeAt, Optional<Instant> askedAt, boolean removed) {
    public CardKind kind() {
        return subject.kind();
    }

    public LocalDate due() {
        return schedule.due();
    }

    Candidate candidate() {
        return new Candidate(id.value(), kind(), schedule);
    }
}
