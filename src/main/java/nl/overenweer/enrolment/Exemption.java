package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** That somebody need not do a module: why, and where the proof is. It stays on record when it is withdrawn. */
@Entity
@Table(name = "enrolment_exemption")
@Personal(subject = "leeway", erase = Erase.EMPTIED)
public class Exemption {
    /** In the words of who gives it; {@code proof} says where it can be found, and may be empty. */
    public record Ground(String reason, String proof) {
        public Ground {
            reason = reason.strip();
            proof = proof.strip();
            if (reason.isEmpty()) {
                throw new RuleBroken("enrolment.exemption.reason");
            }
            if (reason.length() > Request.LONGEST_REASON) {
                throw new RuleBroken("enrolment.reason.long", Request.LONGEST_REASON);
            }
            if (proof.length() > Request.LONGEST_REASON) {
                throw new RuleBroken("enrolment.exemption.proof.long", Request.LONGEST_REASON);
            }
        }
    }

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

    @Column(name = "reason")
    private String reason;

    @Column(name = "proof")
    private String proof;

    @Column(name = "given_by")
    private long givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "withdrawn_by")
    private @Nullable Long withdrawnBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected Exemption() {}

    Exemption(PersonId person, OrganisationId organisation, String module, Ground ground, PersonId by, Instant now) {
        this.personId = person.value();
        this.organisationId = organisation.value();
        this.module = module;
        this.reason = ground.reason();
        this.proof = ground.proof();
        this.givenBy = by.value();
        this.givenAt = now;
    }

    /** From now on it does not hold; a second time changes nothing. */
    void withdraw(PersonId by, Instant now) {
        if (withdrawnAt == null) {
            withdrawnBy = by.value();
            withdrawnAt = now;
        }
    }

    public long id() {
        return id;
    }

    public String reason() {
        return reason;
    }

    /** Where the proof is; empty when none was named. */
    public String proof() {
        return proof;
    }

    public PersonId by() {
        return new PersonId(givenBy);
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<PersonId> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy).map(PersonId::new);
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public boolean holds() {
        return withdrawnAt == null;
    }
}
