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
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import org.jspecify.annotations.Nullable;

/** What a manager asked of a group, as it was asked; as opposed to the {@link Enrolment}s that came of it. */
@Entity
@Table(name = "enrolment_assignment")
class Assignment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "module")
    private String module;

    @Column(name = "team_id")
    private @Nullable Long teamId;

    @Enumerated(EnumType.STRING)
    @Column(name = "profession")
    private @Nullable Profession profession;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column(name = "reason")
    private String reason;

    @Column(name = "assigned_by")
    private long assignedBy;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "people")
    private int people;

    protected Assignment() {}

    Assignment(OrganisationId organisation, Request request, int people, PersonId by, Instant now) {
        this.organisationId = organisation.value();
        this.module = request.module();
        this.teamId = request.group().team().map(team -> team.value()).orElse(null);
        this.profession = request.group().profession().orElse(null);
        this.dueOn = request.dueOn();
        this.reason = request.reason();
        this.people = people;
        this.assignedBy = by.value();
        this.assignedAt = now;
    }
}
