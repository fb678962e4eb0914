package nl.overenweer.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;

/**
 * One person in one module. Says whether and when, never how: no answer, no mark.
 *
 * @param exemption why she need not do it; empty when she is not exempted
 * @param renewedAt since when it has to be done anew; a completion before that does not count
 */
public record CompletionRow(
        PersonId person,
        String name,
        String team,
        Profession profession,
        String module,
        Standing standing,
        Optional<LocalDate> due,
        Optional<Instant> startedAt,
        Optional<Instant> lastAt,
        Optional<Instant> completedAt,
        Part pages,
        Part cases,
        boolean testAsked,
        boolean testPassed,
        String exemption,
        Optional<Instant> renewedAt) {
    public boolean isExempted() {
        return !exemption.isEmpty();
    }

    /** So many of so many. */
    public record Part(int done, int total) {
        public boolean complete() {
            return done >= total;
        }
    }
}
