package nl.overenweer.certificate;

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
import org.jspecify.annotations.Nullable;

/** How many months a certificate counts in one organisation. */
@Entity
@Table(name = "certificate_validity")
@Personal(subject = "desk", erase = Erase.STAYS)
class ValidityRule {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private long organisation;

    private String module = "";
    private int months;

    @Column(name = "set_by")
    private long setBy;

    @Column(name = "set_at")
    private Instant setAt = Instant.EPOCH;

    protected ValidityRule() {}

    /** An empty module stands for all that have no rule of their own. */
    ValidityRule(OrganisationId organisation, String module) {
        this.organisation = organisation.value();
        this.module = module;
    }

    void set(int months, PersonId by, Instant now) {
        this.months = months;
        this.setBy = by.value();
        this.setAt = now;
    }

    String module() {
        return module;
    }

    int months() {
        return months;
    }
}
