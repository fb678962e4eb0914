package nl.overenweer.refresher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.refresher.scheduling.Hand;

/**
 * All cards of one learner.
 *
 * @param paused she switched the refreshers off
 * @param cards those that may be asked
 * @param removed those that she took away
 */
public record Deck(boolean paused, List<CardView> cards, List<CardView> removed) {
    public Deck {
        cards = List.copyOf(cards);
        removed = List.copyOf(removed);
    }

    /** The cards of today. */
    public Hand hand(LocalDate today, int rounds) {
        return Hand.of(cards.stream().map(CardView::candidate).toList(), today, rounds);
    }

    public Optional<CardView> card(CardId id) {
        return cards.stream().filter(card -> card.id().equals(id)).findFirst();
    }

    /** The one that was asked last, when that was on this day. */
    public Optional<CardView> lastAsked(LocalDate day) {
        return cards.stream()
                .filter(card -> card.schedule().last().filter(day::equals).isPresent())
                .max(Comparator.comparing(card -> card.askedAt().orElse(Instant.EPOCH)));
    }
}
