package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** That a person takes a module for an organisation: by own choice, or because a manager asked. It stays, done or not. */
@Entity
@Table(name = "enrolment_enrolment")
@Personal(subject = "asked", erase = Erase.EMPTIED)
public class Enrolment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "module")
    private String module;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private Origin origin;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "enrolled_by")
    private long enrolledBy;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "assigned_at")
    private @Nullable Instant assignedAt;

    @Column(name = "renewed_at")
    private @Nullable Instant renewedAt;

    @Column(name = "refresher")
    private int refresher;

    @Column(name = "exempted")
    private int exempted;

    protected Enrolment() {}

    /** A manager asks for it: this date and reason count. */
    void assign(@Nullable LocalDate newDueOn, String newReason, PersonId by, Instant now) {
        origin = Origin.ASSIGNED;
        dueOn = newDueOn;
        reason = newReason;
        enrolledBy = by.value();
        assignedAt = now;
    }

    /** What asks it of her now, the strictest of all; nothing leaves it her own choice. Says whether it has just become that. */
    boolean follow(Collection<Asked> all) {
        Optional<Asked> asked = Asked.strictest(all, renewedAt);
        refresher = asked.isPresent() && renewedAt != null && Asked.allowRefresher(all, renewedAt) ? 1 : 0;
        if (asked.isPresent()) {
            Asked ask = asked.get();
            assign(
                    ask.dueOn().orElse(null),
                    ask.assignment().reason(),
                    ask.assignment().by(),
                    ask.askedAt());
        } else if (origin == Origin.ASSIGNED) {
            origin = Origin.OWN;
            dueOn = null;
            reason = "";
            enrolledBy = personId;
            assignedAt = null;
            return true;
        }
        return false;
    }

    /** It has to be done anew: what was done before now does not count for it any more. */
    void renew(Instant now) {
        renewedAt = now;
    }

    void exempt(boolean need) {
        exempted = need ? 1 : 0;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    public String module() {
        return module;
    }

    public Origin origin() {
        return origin;
    }

    /** The last day on which it is in time. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    /** In the words of who asked; empty for an own choice. */
    public String reason() {
        return reason;
    }

    /** Who asked last; the learner herself for an own choice. */
    public PersonId by() {
        return new PersonId(enrolledBy);
    }

    public Instant enrolledAt() {
        return enrolledAt;
    }

    public Optional<Instant> assignedAt() {
        return Optional.ofNullable(assignedAt);
    }

    /** Since when it has to be done anew; empty where any completion counts. */
    public Optional<Instant> renewedAt() {
        return Optional.ofNullable(renewedAt);
    }

    /** Whether what was done at this moment still counts. */
    public boolean counts(Instant completedAt) {
        return renewedAt == null || !completedAt.isBefore(renewedAt);
    }

    /** She did it before and is asked to do it anew: whoever asks, lets her take the refresher. */
    public boolean mayRefresh() {
        return refresher != 0 && !isExempted();
    }

    /** She need not do it, as long as that holds. */
    public boolean isExempted() {
        return exempted != 0;
    }

    /** How the date stands today, for somebody who has finished or not. Who is exempted has none. */
    public Deadline deadline(LocalDate today, boolean done) {
        return Deadline.of(isExempted() ? null : dueOn, today, done);
    }
}
