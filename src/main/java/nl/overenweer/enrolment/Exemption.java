package nl.overenweer.enrolment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** That somebody need not do a module: why, and where the proof is. It stays on record when it is withdrawn. */
@Entity
@Table(name = "enrolment_exemption")
@Personal(subject = "leeway", erase = Erase.EMPTIED)
public class Exemption extends Leeway {
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

    @Column(name = "proof")
    private String proof;

    protected Exemption() {}

    Exemption(PersonId person, OrganisationId organisation, String module, Ground ground, PersonId by, Instant now) {
        super(person, organisation, module, ground.reason(), by, now);
        this.proof = ground.proof();
    }

    /** Where the proof is; empty when none was named. */
    public String proof() {
        return proof;
    }
}
