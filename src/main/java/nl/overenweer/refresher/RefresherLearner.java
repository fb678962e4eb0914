package nl.overenweer.refresher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** Somebody who has refreshers in one organisation: how far her ledger was looked through, and whether she switched them off. */
@Entity
@IdClass(LearnerKey.class)
@Table(name = "refresher_learner")
@Personal(subject = "cards", erase = Erase.DELETED)
class RefresherLearner {
    @Id
    @Column(name = "person_id")
    private long personId;

    @Id
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "caught_up_to")
    private Instant caughtUpTo;

    @Column(name = "paused_at")
    private @Nullable Instant pausedAt;

    protected RefresherLearner() {}

    Instant caughtUpTo() {
        return caughtUpTo;
    }

    Optional<Instant> pausedAt() {
        return Optional.ofNullable(pausedAt);
    }

    /** Her ledger was looked through up to this moment. */
    void caughtUp(Instant to) {
        if (to.isAfter(caughtUpTo)) {
            caughtUpTo = to;
        }
    }

    void pause(Instant now) {
        pausedAt = now;
    }

    void resume() {
        pausedAt = null;
    }
}
