package nl.overenweer.refresher;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Library;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.grading.Mark;
import nl.overenweer.refresher.Review.Deed;
import nl.overenweer.refresher.Reviews.Counted;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * What a learner does with a card. Each verb adds one line to its log, at once, and the card follows. The same ticket sent again changes
 * nothing. Refuses with {@link NotFound} what is not hers, with {@link Outdated} what was done already, as in another tab.
 */
@UseCase
public class Recalling {
    /** A card with its log, held. */
    private record Held(Card card, Reviews reviews) {}

    @Inject
    private RefresherStore store;

    @Inject
    private Library library;

    /** Answers the question of a card: fully right is good, in part is hard. Refuses what is no answer to it. */
    public void answer(Learner learner, CardId id, List<String> given, Turn turn) {
        Held held = held(learner, id);
        if (isNew(held, turn)) {
            Mark mark = mark(held.card(), given);
            ask(learner, held, rating(mark), given, turn);
        }
    }

    /** Says of a word or an article how well she knew it. */
    public void rate(Learner learner, CardId id, Rating rating, Turn turn) {
        Held held = held(learner, id);
        if (held.card().subject().kind() == CardKind.QUESTION) {
            throw new NotFound("card " + id + " to rate oneself");
        }
        if (isNew(held, turn)) {
            ask(learner, held, rating, List.of(), turn);
        }
    }

    /** A question that was answered right today was easy: it comes back later. */
    public void ease(Learner learner, CardId id, Turn turn) {
        Held held = held(learner, id);
        if (isNew(held, turn)) {
            refuseUnless(lastOf(held, turn)
                    .filter(last -> last.rating() == Rating.GOOD)
                    .isPresent());
            add(learner, held, Deed.EASED, null, List.of(), turn);
        }
    }

    /** What she did with this card today doesn't count: it can be asked once more. */
    public void undo(Learner learner, CardId id, Turn turn) {
        Held held = held(learner, id);
        if (isNew(held, turn)) {
            refuseUnless(lastOf(held, turn).isPresent());
            add(learner, held, Deed.UNDONE, null, List.of(), turn);
        }
    }

    /** She doesn't want this card any more. */
    public void remove(Learner learner, CardId id) {
        held(learner, id).card().remove();
    }

    /** She wants a card back that she took away. */
    public void bringBack(Learner learner, CardId id) {
        held(learner, id).card().bringBack();
    }

    private void ask(Learner learner, Held held, Rating rating, List<String> given, Turn turn) {
        if (held.card().gone().isPresent()) {
            throw new Outdated("refresher.refused.gone");
        }
        if (held.card().schedule().due().isAfter(turn.today())) {
            throw elsewhere();
        }
        add(learner, held, Deed.ASKED, rating, given, turn);
    }

    private void add(Learner learner, Held held, Deed deed, @Nullable Rating rating, List<String> given, Turn turn) {
        Review line = new Review(learner, held.card().id(), held.reviews().nextSeq(), deed, rating, given, turn);
        store.add(line);
        held.card().follow(held.reviews().plus(line));
    }

    private Mark mark(Card card, List<String> given) {
        Ground ground = new Grounds(library, library.shelf())
                .of(card.subject())
                .orElseThrow(() -> new Outdated("refresher.refused.gone"));
        long seed = Look.seed(card.id(), card.schedule().times());
        return ground.match(
                question -> QuestionState.alone(question.question(), "", seed).marked(given),
                term -> notAsked(card),
                law -> notAsked(card));
    }

    private static Mark notAsked(Card card) {
        throw new NotFound("question of card " + card.id());
    }

    private static Rating rating(Mark mark) {
        if (mark.full()) {
            return Rating.GOOD;
        }
        return mark.gained() > 0 ? Rating.HARD : Rating.AGAIN;
    }

    private Held held(Learner learner, CardId id) {
        Card card = store.held(learner, id).orElseThrow(() -> new NotFound("card " + id));
        return new Held(card, store.reviews(card));
    }

    private static boolean isNew(Held held, Turn turn) {
        return !held.reviews().has(turn.ticket());
    }

    private static Optional<Counted> lastOf(Held held, Turn turn) {
        return held.reviews().lastOn(turn.today());
    }

    private static void refuseUnless(boolean stillSo) {
        if (!stillSo) {
            throw elsewhere();
        }
    }

    private static Outdated elsewhere() {
        return new Outdated("refresher.refused.asked");
    }
}
