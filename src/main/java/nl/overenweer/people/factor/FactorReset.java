package nl.overenweer.people.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** That an administrator took somebody's second factor away, and why. */
@Entity
@Table(name = "people_factor_reset")
@Personal(subject = "factor", erase = Erase.DELETED)
public class FactorReset {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "made_at")
    private Instant madeAt;

    protected FactorReset() {}

    FactorReset(PersonId person, OrganisationId organisation, PersonId administrator, String reason, Instant now) {
        this.person = person.value();
        this.organisation = organisation.value();
        this.madeBy = administrator.value();
        this.reason = reason.strip();
        this.madeAt = now;
    }

    ResetLine line() {
        return new ResetLine(new PersonId(madeBy), reason, madeAt);
    }
}
