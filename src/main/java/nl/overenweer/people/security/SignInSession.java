package nl.overenweer.people.security;

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
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One time that somebody signed in on one device, until she signs out or stays away too long. It stands in the database, so that any node
 * knows it and a restart ends nothing; the container's own session holds view state only.
 */
@Entity
@Table(name = "people_session")
@Personal(subject = "sessions", days = 90, erase = Erase.DELETED)
public class SignInSession {
    /** Away for longer than this: sign in again. */
    static final Duration IDLE = Duration.ofMinutes(60);

    /** However busy: one working day. */
    static final Duration LONGEST = Duration.ofHours(12);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "person_id")
    private long person;

    @Column(name = "organisation_id")
    private @Nullable Long organisation;

    @Column(name = "digest")
    private String digest;

    @Column(name = "device")
    private String device;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "through_organisation_id")
    private @Nullable Long through;

    @Column(name = "proved_at")
    private @Nullable Instant provedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected SignInSession() {}

    SignInSession(PersonId person, Optional<OrganisationId> organisation, String secret, String device, Instant now) {
        this.person = person.value();
        this.organisation = organisation.map(OrganisationId::value).orElse(null);
        this.digest = Secret.digest(secret);
        this.device = device;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    void seen(Instant now) {
        lastSeenAt = now;
    }

    /** An organisation's own provider opened it. */
    void cameThrough(OrganisationId provider) {
        through = provider.value();
    }

    /** A second factor was shown. A secret that was given before that no longer works. */
    void prove(String newSecret, Instant now) {
        digest = Secret.digest(newSecret);
        provedAt = now;
        lastSeenAt = now;
    }

    void workFor(OrganisationId other) {
        organisation = other.value();
    }

    /** Ending twice changes nothing: the first moment stays. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean livesAt(Instant now) {
        return endedAt == null && lastSeenAt.isAfter(now.minus(IDLE)) && startedAt.isAfter(now.minus(LONGEST));
    }

    long id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisation).map(OrganisationId::new);
    }

    SessionLine line() {
        return new SessionLine(id, device, startedAt, lastSeenAt, through != null, provedAt != null);
    }
}
