package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** That one assignment asks one person, and by when; as opposed to her {@link Enrolment}, which follows from all that ask her. */
@Entity
@Table(name = "enrolment_asked")
@Personal(subject = "asked", erase = Erase.STAYS)
class Asked {
    private static final Comparator<Asked> STRICTEST = Comparator.comparing(
                    (Asked asked) -> asked.dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(asked -> asked.askedAt);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Asked() {}

    Asked(Assignment assignment, PersonId person, @Nullable LocalDate dueOn, Instant now) {
        this.assignment = assignment;
        this.personId = person.value();
        this.dueOn = dueOn;
        this.askedAt = now;
    }

    /** Of all that is asked of one person, the one that counts: the earliest date, and of equal ones the first that was asked. */
    static Optional<Asked> strictest(Collection<Asked> all, @Nullable Instant since) {
        return all.stream()
                .filter(each -> !each.assignment.isStopped())
                .filter(each -> since == null || !each.askedAt.isBefore(since))
                .min(STRICTEST);
    }

    /** Whether all that is asked of one person since then may be met by the refresher: who asks for the whole module, gets the whole. */
    static boolean allowRefresher(Collection<Asked> all, Instant since) {
        return all.stream()
                .filter(each -> !each.assignment.isStopped() && !each.askedAt.isBefore(since))
                .allMatch(each -> each.assignment.allowsRefresher());
    }

    /** It has to be done anew. */
    void again(LocalDate newDueOn, Instant now) {
        dueOn = newDueOn;
        askedAt = now;
    }

    /** The manager chose another date. */
    void move(@Nullable LocalDate newDueOn) {
        dueOn = newDueOn;
    }

    /** Whether this is about a round that began at this moment. */
    boolean isOfRound(Instant began) {
        return askedAt.equals(began);
    }

    Assignment assignment() {
        return assignment;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Instant askedAt() {
        return askedAt;
    }
}
