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
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import org.jspecify.annotations.Nullable;

/** That a person takes a module for an organisation: by own choice, or because a manager asked. It stays, done or not. */
@Entity
@Table(name = "enrolment_enrolment")
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

    protected Enrolment() {}

    /** A manager asks for it (again): the latest date and reason count. */
    void assign(@Nullable LocalDate newDueOn, String newReason, PersonId by, Instant now) {
        origin = Origin.ASSIGNED;
        dueOn = newDueOn;
        reason = newReason;
        enrolledBy = by.value();
        assignedAt = now;
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

    /** How the date stands today, for somebody who has finished or not. */
    public Deadline deadline(LocalDate today, boolean done) {
        return Deadline.of(dueOn, today, done);
    }
}
