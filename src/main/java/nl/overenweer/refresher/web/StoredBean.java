package nl.overenweer.refresher.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.learning.Ticket;
import nl.overenweer.refresher.CardId;
import nl.overenweer.refresher.CardView;
import nl.overenweer.refresher.Recalling;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** Says on the next page that the card before it was stored, and takes it back. */
@Named
@RequestScoped
public class StoredBean {
    /** @param undoable a question isn't asked once more: its answer was just told */
    public record Stored(String card, String name, Instant at, LocalDate due, boolean undoable) {}

    @Inject
    private Round round;

    @Inject
    private RouteParams params;

    @Inject
    private Recalling recalling;

    /** Null when no other card was asked today. */
    public @Nullable Stored getLast() {
        String here = params.find("card").orElse("");
        return round.deck()
                .lastAsked(round.today())
                .filter(card -> !card.id().toString().equals(here))
                .map(this::stored)
                .orElse(null);
    }

    /** The card can be asked once more. */
    public void undo() {
        CardId card = round.sentCard();
        round.act(round.address(card), () -> recalling.undo(round.learner(), card, round.turn()));
    }

    /** A new one for each form. */
    public String getTicket() {
        return Ticket.fresh().value();
    }

    public int getRound() {
        return round.number();
    }

    private Stored stored(CardView card) {
        return new Stored(
                card.id().toString(),
                round.name(card),
                card.askedAt().orElseThrow(),
                card.due(),
                card.kind() != CardKind.QUESTION);
    }
}
