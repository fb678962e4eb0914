package nl.overenweer.refresher;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Ticket;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One line of a card's log. It is added, never changed. */
@Entity
@IdClass(ReviewKey.class)
@Table(name = "refresher_review")
@Personal(subject = "cards", erase = Erase.DELETED)
class Review {
    /** What happened to the card. */
    enum Deed {
        /** It was asked, and she knew it so well. */
        ASKED,
        /** The last time was easy after all. */
        EASED,
        /** The last time doesn't count. */
        UNDONE,
        /** What it asks has changed: it starts anew. */
        RENEWED
    }

    /** Kept: {@code JsonText.MAKER.createReader} searches the class path for one at each call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Id
    @Column(name = "card_id")
    private long cardId;

    @Id
    @Column(name = "seq")
    private int seq;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "deed")
    private Deed deed;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating")
    private @Nullable Rating rating;

    @Column(name = "given")
    private String given;

    @Column(name = "ticket")
    private String ticket;

    @Column(name = "on_day")
    private LocalDate on;

    @Column(name = "at")
    private Instant at;

    protected Review() {}

    Review(Learner learner, CardId card, int seq, Deed deed, @Nullable Rating rating, List<String> given, Turn turn) {
        this.personId = learner.person().value();
        this.organisationId = learner.organisation().value();
        this.cardId = card.value();
        this.seq = seq;
        this.deed = deed;
        this.rating = rating;
        this.given = JSON.createArrayBuilder(given).build().toString();
        this.ticket = turn.ticket().value();
        this.on = turn.today();
        this.at = turn.now();
    }

    int seq() {
        return seq;
    }

    Deed deed() {
        return deed;
    }

    Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    /** The answer to a question as it was sent; empty for other cards. */
    List<String> given() {
        try (JsonReader reader = JSON.createReader(new StringReader(given))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }

    Ticket ticket() {
        return new Ticket(ticket);
    }

    LocalDate on() {
        return on;
    }

    Instant at() {
        return at;
    }
}
