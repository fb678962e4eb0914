package nl.overenweer.mirror.converging;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.Agreement;
import nl.overenweer.content.Glasses;

/**
 * The Eén-taal-index of two organisations together: of all predictions what the other profession chooses, how many per cent named its most
 * chosen one. Only of scenes where both should come to the same choice ('only the first counts'), and only where twenty people of each
 * profession predicted in one scene at least ('too few data below 20 per profession').
 *
 * @param low where the interval of 95% begins, in per cent
 * @param high where it ends
 * @param people of how many at least
 */
public record LanguageIndex(int percent, int low, int high, int people) {
    public static final int FEWEST_PER_PROFESSION = 20;

    private static final int HUNDRED = 100;

    /** Empty where there are too few people. */
    public static Optional<LanguageIndex> of(List<Guess> guesses) {
        Map<Glasses, Integer> people = new EnumMap<>(Glasses.class);
        int predictions = 0;
        int hits = 0;
        for (Guess guess : guesses) {
            Optional<String> most = guess.chosen().favourite();
            if (guess.scene().agreement() == Agreement.CONVERGE && most.isPresent()) {
                predictions += guess.predicted().people();
                hits += guess.predicted().of(most.get());
                people.merge(guess.guessers(), guess.predicted().people(), Math::max);
            }
        }
        boolean enough =
                Arrays.stream(Glasses.values()).allMatch(side -> people.getOrDefault(side, 0) >= FEWEST_PER_PROFESSION);
        return enough ? Optional.of(of(hits, predictions, people)) : Optional.empty();
    }

    /** One person's predictions hang together: the interval counts people, not predictions, or it would look surer than it is. */
    private static LanguageIndex of(int hits, int predictions, Map<Glasses, Integer> people) {
        double share = (double) hits / predictions;
        int together = people.values().stream().mapToInt(Integer::intValue).sum();
        Wilson interval = Wilson.of(share, together);
        return new LanguageIndex(percent(share), percent(interval.low()), percent(interval.high()), together);
    }

    private static int percent(double share) {
        return (int) Math.round(HUNDRED * share);
    }
}
