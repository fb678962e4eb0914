package nl.overenweer.people.scim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Wording;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** A key with which the system of one organisation may keep its people here. It belongs to the organisation, whoever made it. */
@Entity
@Table(name = "people_scim_token")
@Personal(subject = "scim-token", erase = Erase.STAYS)
public class ScimToken {
    /** By which a key is recognised where it should not be, as in a public repository. */
    static final String PREFIX = "oew_scim_";

    private static final Duration SEEN_EACH = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "label")
    private String label;

    @Column(name = "digest")
    private String digest;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    protected ScimToken() {}

    ScimToken(OrganisationId organisation, PersonId maker, String label, String secret, Duration holds, Instant now) {
        this.organisation = organisation.value();
        this.madeBy = maker.value();
        this.label = Wording.name(label);
        this.digest = Secret.digest(secret);
        this.madeAt = now;
        this.expiresAt = now.plus(holds);
    }

    boolean holdsAt(Instant now) {
        return withdrawnAt == null && now.isBefore(expiresAt);
    }

    /** Noted once in five minutes. */
    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.isBefore(now.minus(SEEN_EACH))) {
            lastUsedAt = now;
        }
    }

    /** A second time changes nothing. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    long id() {
        return id;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId maker() {
        return new PersonId(madeBy);
    }

    String label() {
        return label;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }

    boolean withdrawn() {
        return withdrawnAt != null;
    }
}
