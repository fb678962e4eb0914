package nl.overenweer.people.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** Lets one person choose a password, once and not for long. Whoever makes it never sees the password. */
@Entity
@Table(name = "people_password_link")
@Personal(subject = "password", days = 30, erase = Erase.DELETED)
public class PasswordLink {
    /** Handed over by an administrator. */
    static final Duration BY_HAND = Duration.ofDays(2);

    /** Mailed to a newcomer, who may be away for some days. */
    static final Duration INVITED = Duration.ofDays(7);

    /** Mailed to who forgot her password, and waits for it. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "digest")
    private String digest;

    @Column(name = "made_by")
    private @Nullable Long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected PasswordLink() {}

    PasswordLink(PersonId person, @Nullable PersonId maker, String secret, Instant now, Duration holds) {
        this.person = person.value();
        this.madeBy = maker == null ? null : maker.value();
        this.digest = Secret.digest(secret);
        this.madeAt = now;
        this.expiresAt = now.plus(holds);
    }

    /** Refuses a second time, and a time too late. */
    void use(Instant now) {
        if (!holdsAt(now)) {
            throw new RuleBroken("people.link.dead");
        }
        usedAt = now;
    }

    boolean holdsAt(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
