package nl.overenweer.refresher;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Library;
import nl.overenweer.learning.Learner;
import nl.overenweer.refresher.RefresherStore.Kept;
import nl.overenweer.refresher.Reviews.Counted;
import nl.overenweer.refresher.scheduling.Hand;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** A learner's cards as they stand, and whether she wants them. */
@UseCase
public class Refreshers {
    @Inject
    private RefresherStore store;

    @Inject
    private Library library;

    /** Her cards as they were made up to now: one query. */
    @ReadOnly
    public Deck deck(Learner learner) {
        return store.kept(learner).map(Refreshers::deck).orElseGet(() -> new Deck(false, List.of(), List.of()));
    }

    /** What of her cards comes on this day, without what comes later: one query, of those cards alone. */
    @ReadOnly
    public Hand today(Learner learner, LocalDate day) {
        return Hand.of(store.ofDay(learner, day), day, 1);
    }

    /** One card with what it asks. Refuses a card that is not hers or that asks nothing any more. */
    @ReadOnly
    public Look look(Learner learner, CardId id, Instant now) {
        Card card = store.card(learner, id).orElseThrow(() -> new NotFound("card " + id));
        Ground ground = new Grounds(library, library.shelf())
                .of(card.subject())
                .orElseThrow(() -> new NotFound("what card " + id + " asks"));
        Optional<Counted> last = store.reviews(card).lastOn(LocalDate.ofInstant(now, Clocks.ZONE));
        return new Look(card.view(), ground, last.map(Look.Answered::of));
    }

    /** What each of these cards asks; without those that ask nothing any more. */
    @ReadOnly
    public List<Look> looks(List<CardView> cards) {
        Grounds grounds = new Grounds(library, library.shelf());
        return cards.stream()
                .flatMap(card ->
                        grounds.of(card.subject()).stream().map(ground -> new Look(card, ground, Optional.empty())))
                .toList();
    }

    /** She wants no refreshers for now. Her cards are kept. */
    public void pause(Learner learner, Instant now) {
        store.welcome(learner);
        store.held(learner).orElseThrow().pause(now);
    }

    public void resume(Learner learner) {
        store.held(learner).ifPresent(RefresherLearner::resume);
    }

    static Deck deck(Kept kept) {
        List<CardView> all = kept.cards().stream()
                .filter(card -> card.gone().filter(Card.Gone.LAPSED::equals).isEmpty())
                .map(Card::view)
                .toList();
        return new Deck(
                kept.learner().pausedAt().isPresent(),
                all.stream().filter(card -> !card.removed()).toList(),
                all.stream().filter(CardView::removed).toList());
    }
}
