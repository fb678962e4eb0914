package nl.overenweer.refresher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.refresher.scheduling.Recall;

/**
 * One card as it lies before its learner.
 *
 * @param answered how it went, when it was asked today
 */
public record Look(CardView card, Ground ground, Optional<Answered> answered) {
    /**
     * How it went.
     *
     * @param given what was sent for a question; empty for other cards
     */
    public record Answered(List<String> given, Rating rating, Instant at) {
        static Answered of(Reviews.Counted counted) {
            return new Answered(
                    counted.line().given(), counted.rating(), counted.line().at());
        }
    }

    /** The day on which it comes back when she knows it so well today. */
    public LocalDate dayAfter(Rating rating, LocalDate today) {
        return card.schedule()
                .after(new Recall(today, rating), card.id().value())
                .due();
    }

    /** Gives a question's options their order, another one each time. */
    public long seed() {
        int before = card.schedule().times() - (answered.isPresent() ? 1 : 0);
        return seed(card.id(), before);
    }

    static long seed(CardId card, int times) {
        return card.value() * 1000 + times;
    }
}
