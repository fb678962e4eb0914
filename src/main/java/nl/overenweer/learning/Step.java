package nl.overenweer.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the ledger: what was done in an attempt, and when. It is added, never changed. */
@Entity
@IdClass(StepKey.class)
@Table(name = "learning_step")
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

    protected Step() {}

    Step(AttemptId attempt, int seq, Deed deed, @Nullable Ticket ticket, Instant at) {
        this.attemptId = attempt.value();
        this.seq = seq;
        this.at = at;
        this.kind = deed.kind();
        this.item = deed.item();
        this.spot = deed.spot();
        this.ticket = ticket == null ? null : ticket.value();
        this.payload = deed.payload().toString();
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
        return Payload.read(payload);
    }

    Optional<Ticket> ticket() {
        return Optional.ofNullable(ticket).map(Ticket::new);
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
