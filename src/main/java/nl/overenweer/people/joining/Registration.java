package nl.overenweer.people.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody who says that an address is hers, and shows it by opening a link that was mailed there. */
@Entity
@Table(name = "people_registration")
@Personal(subject = "registration", days = 1, erase = Erase.DELETED)
public class Registration {
    static final Duration HOLDS = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "digest")
    private String digest;

    @Column(name = "email")
    private String email;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Registration() {}

    Registration(String secret, String email, OrganisationId organisation, Instant now) {
        this.digest = Secret.digest(secret);
        this.email = email;
        this.organisation = organisation.value();
        this.askedAt = now;
        this.expiresAt = now.plus(HOLDS);
    }

    /** Refuses a second time, and a time too late. */
    void use(Instant now) {
        if (!holdsAt(now)) {
            throw new RuleBroken("people.registration.dead");
        }
        usedAt = now;
    }

    boolean holdsAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public String email() {
        return email;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }
}
