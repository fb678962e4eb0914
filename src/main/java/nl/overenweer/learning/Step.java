package nl.overenweer.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One line of the ledger: what was done in an attempt, and when. It is added, never changed. */
@Entity
@IdClass(StepKey.class)
@Table(name = "learning_step")
@Personal(subject = "steps", erase = Erase.EMPTIED)
class Step {
    @Id
    @Column(name = "attempt_id")
    private long attemptId;

    @Id
    @Column(name = "seq")
    private int seq;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private StepKind kind;

    @Column(name = "item")
    private String item;

    @Column(name = "spot")
    private String spot;

    @Column(name = "ticket")
    private @Nullable String ticket;

    @Lob
    @Column(name = "payload")
    private String payload;

    /** Read when it is first asked for: of most steps of a long ledger nobody asks the particulars. */
    @Transient
    private @Nullable Payload particulars;

    protected Step() {}

    Step(AttemptId attempt, int seq, Deed deed, @Nullable Ticket ticket, Instant at) {
        this(
                attempt,
                seq,
                at,
                deed.kind(),
                deed.item(),
                deed.spot(),
                ticket == null ? null : ticket.value(),
                deed.payload().toString());
        this.particulars = deed.payload();
    }

    /** As it stands in the database. */
    Step(
            AttemptId attempt,
            int seq,
            Instant at,
            StepKind kind,
            String item,
            String spot,
            @Nullable String ticket,
            String payload) {
        this.attemptId = attempt.value();
        this.seq = seq;
        this.at = at;
        this.kind = kind;
        this.item = item;
        this.spot = spot;
        this.ticket = ticket;
        this.payload = payload;
    }

    AttemptId attempt() {
        return new AttemptId(attemptId);
    }

    int seq() {
        return seq;
    }

    Instant at() {
        return at;
    }

    StepKind kind() {
        return kind;
    }

    String item() {
        return item;
    }

    String spot() {
        return spot;
    }

    Payload payload() {
        Payload read = particulars;
        if (read == null) {
            read = Payload.read(payload);
            particulars = read;
        }
        return read;
    }

    Optional<Ticket> ticket() {
        return Optional.ofNullable(ticket).map(Ticket::new);
    }

    boolean sentWith(Ticket asked) {
        return asked.value().equals(ticket);
    }

    boolean is(StepKind asked, String itemSlug) {
        return kind == asked && item.equals(itemSlug);
    }

    /** Whether this is what was asked: the same thing, with the same particulars. */
    boolean tells(Deed asked) {
        return is(asked.kind(), asked.item())
                && spot.equals(asked.spot())
                && payload().covers(asked.payload());
    }
}
