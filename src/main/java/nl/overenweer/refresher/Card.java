package nl.overenweer.refresher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Memory;
import nl.overenweer.refresher.scheduling.Schedule;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One thing that one learner is asked again. When it comes back follows from its {@link Review}s; it stands here so that it is found. */
@Entity
@Table(name = "refresher_card")
@Personal(subject = "cards", erase = Erase.DELETED)
class Card {
    /** Why a card is asked no more. */
    enum Gone {
        /** She took it away. */
        REMOVED,
        /** What it asked is no longer there, or no longer sure. */
        LAPSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CardKind kind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "module")
    private String module;

    @Column(name = "learned_at")
    private Instant learnedAt;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "first_due")
    private LocalDate firstDue;

    @Column(name = "due")
    private LocalDate due;

    @Column(name = "stability")
    private @Nullable Double stability;

    @Column(name = "difficulty")
    private @Nullable Double difficulty;

    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "times")
    private int times;

    @Enumerated(EnumType.STRING)
    @Column(name = "gone")
    private @Nullable Gone gone;

    protected Card() {}

    CardId id() {
        return new CardId(id);
    }

    Subject subject() {
        return new Subject(kind, subject, module, learnedAt, firstDue);
    }

    Instant madeAt() {
        return madeAt;
    }

    Optional<Gone> gone() {
        return Optional.ofNullable(gone);
    }

    Schedule schedule() {
        Optional<Memory> memory = stability == null || difficulty == null
                ? Optional.empty()
                : Optional.of(new Memory(stability, difficulty));
        return new Schedule(memory, due, Optional.ofNullable(askedOn), times);
    }

    CardView view() {
        return new CardView(id(), subject(), schedule(), madeAt, Optional.ofNullable(askedAt), gone == Gone.REMOVED);
    }

    /** Takes over when it comes back, as its reviews say. */
    void follow(Reviews reviews) {
        Schedule next = reviews.schedule(firstDue, id);
        due = next.due();
        stability = next.memory().map(Memory::stability).orElse(null);
        difficulty = next.memory().map(Memory::difficulty).orElse(null);
        askedOn = next.last().orElse(null);
        askedAt = reviews.lastAsked().orElse(null);
        times = next.times();
    }

    /** She takes it away. */
    void remove() {
        gone = Gone.REMOVED;
    }

    void bringBack() {
        gone = null;
    }

    /** Goes and comes with what it asks; what she took away stays away. */
    void stand(boolean grounded) {
        if (gone != Gone.REMOVED) {
            gone = grounded ? null : Gone.LAPSED;
        }
    }

    /** The law changed once more: it starts anew. What she knew is what stood there when the card was made, if she was ever asked. */
    void renew(Instant now, LocalDate today) {
        learnedAt = times == 0 ? learnedAt : madeAt;
        madeAt = now;
        firstDue = today;
    }
}
