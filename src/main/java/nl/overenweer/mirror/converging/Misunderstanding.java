package nl.overenweer.mirror.converging;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Glasses;

/**
 * A scene in which one profession expects of the other what it does not do, in the scene's own words.
 *
 * @param guessers who expect it
 * @param expected the choice that most of them think of
 * @param expectedBy so many in ten
 * @param chosen the choice that most of the other profession made
 * @param chosenBy so many in ten
 */
public record Misunderstanding(
        String module,
        String item,
        String vignette,
        String scene,
        String title,
        String question,
        Glasses guessers,
        String expected,
        int expectedBy,
        String chosen,
        int chosenBy) {
    /** Nearer than a fifth is no misunderstanding. */
    private static final double NEAR = 0.2;

    /** The widest apart first, at most so many, of each scene one. */
    public static List<Misunderstanding> widest(List<Guess> guesses, int most) {
        Set<String> scenes = new HashSet<>();
        return guesses.stream()
                .filter(guess -> guess.distance() >= NEAR)
                .sorted(Comparator.comparingDouble(Guess::distance).reversed())
                .flatMap(guess -> of(guess).stream())
                .filter(each -> scenes.add(each.module() + "/" + each.item() + "/" + each.scene()))
                .limit(most)
                .toList();
    }

    /** Empty where one of both sides has no choice of most. */
    private static Optional<Misunderstanding> of(Guess guess) {
        Optional<String> expected = guess.predicted().favourite();
        Optional<String> chosen = guess.chosen().favourite();
        if (expected.isEmpty() || chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Misunderstanding(
                guess.module().slug(),
                guess.vignette().slug(),
                guess.vignette().title(),
                guess.scene().id(),
                guess.scene().title(),
                guess.scene().question(),
                guess.guessers(),
                guess.text(expected.get()),
                guess.predicted().tenths(expected.get()),
                guess.text(chosen.get()),
                guess.chosen().tenths(chosen.get())));
    }
}
