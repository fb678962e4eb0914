package nl.overenweer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;

/**
 * Carries out what goes by age: a transaction per rule and per person, so that what was done stays done; therefore it is no use case itself.
 * Twice at a time, as on two nodes, does no harm: what is gone is gone.
 */
@ApplicationScoped
public class RetentionRun {
    /** Whoever has no place anywhere for so long, is erased. */
    public static final int YEARS = 2;

    private static final int AT_ONCE = 500;

    /** So many rows by rules, so many people. */
    public record Outcome(long rows, int people) {}

    @Inject
    private Retention retention;

    @Inject
    private Erasing erasing;

    @Inject
    private People people;

    /** Who has had no place anywhere for too long; so many at most. */
    public List<PersonId> gone(Instant now) {
        return people.withoutPlaceSince(LocalDate.ofInstant(now, Clocks.ZONE).minusYears(YEARS), AT_ONCE);
    }

    public Outcome carryOut(Instant now) {
        long rows = 0;
        for (Retention.Due each : retention.due(now)) {
            rows += each.rows() == 0 ? 0 : retention.apply(each.rule(), now);
        }
        List<PersonId> persons = gone(now);
        persons.forEach(person -> erasing.eraseByAge(person, now));
        return new Outcome(rows, persons.size());
    }
}
