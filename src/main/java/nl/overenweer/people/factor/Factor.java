package nl.overenweer.people.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** The device by which one person shows that it is she: begun when she sees its secret, confirmed by its first code. */
@Entity
@Table(name = "people_factor")
@Personal(subject = "factor", erase = Erase.DELETED)
public class Factor {
    /** As long as this the secret of one that was begun is shown again; after that it is another. */
    static final Duration TO_CONFIRM = Duration.ofMinutes(30);

    @Id
    @Column(name = "person_id")
    private long person;

    @Column(name = "sealed")
    private String sealed;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_in")
    private long begunIn;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    protected Factor() {}

    Factor(PersonId person, String sealed, long session, Instant now) {
        this.person = person.value();
        begin(sealed, session, now);
    }

    /** Another secret, for one that was not confirmed. */
    final void begin(String newSealed, long session, Instant now) {
        sealed = newSealed;
        begunIn = session;
        begunAt = now;
    }

    /** Whether this session may still see the secret. */
    boolean shownIn(long session, Instant now) {
        return confirmedAt == null && begunIn == session && now.isBefore(begunAt.plus(TO_CONFIRM));
    }

    /** Takes a code once. */
    boolean take(byte[] secret, String typed, Instant now) {
        OptionalLong step = Totp.fits(secret, typed, now, lastStep);
        step.ifPresent(used -> lastStep = used);
        return step.isPresent();
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }

    String sealed() {
        return sealed;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
