package nl.overenweer.mirror.converging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.content.Choice;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.mirror.converging.Tally.Act;

/**
 * What the people of one profession think in one scene that the other profession does, beside what it does. Both are ten people at least.
 *
 * @param guessers who predicted
 * @param predicted what they think
 * @param chosen what the other profession chose
 */
public record Guess(
        CourseModule module, Vignette vignette, Scene scene, Glasses guessers, Spread predicted, Spread chosen) {

    /** All that the tallies of this module allow: of a scene that it no longer has, nothing. */
    public static List<Guess> of(CourseModule module, List<Tally> tallies) {
        List<Guess> guesses = new ArrayList<>();
        for (Vignette vignette : module.vignettes()) {
            for (Scene scene : vignette.scenes()) {
                List<Tally> here = tallies.stream()
                        .filter(tally -> tally.module().equals(module.slug())
                                && tally.item().equals(vignette.slug())
                                && tally.scene().equals(scene.id()))
                        .toList();
                for (Glasses guessers : Glasses.values()) {
                    Spread predicted = spread(here, scene, guessers, Act.PREDICTED);
                    Spread chosen = spread(here, scene, guessers.other(), Act.CHOSEN);
                    if (predicted.isEnough() && chosen.isEnough()) {
                        guesses.add(new Guess(module, vignette, scene, guessers, predicted, chosen));
                    }
                }
            }
        }
        return guesses;
    }

    private static Spread spread(List<Tally> here, Scene scene, Glasses side, Act act) {
        Map<String, Integer> counts = here.stream()
                .filter(tally -> tally.side() == side && tally.act() == act)
                .filter(tally -> scene.choice(tally.choice()).isPresent())
                .collect(Collectors.toMap(Tally::choice, Tally::people, Integer::sum));
        return new Spread(counts);
    }

    double distance() {
        return predicted.distance(chosen);
    }

    /** The text of a choice of this scene. */
    String text(String choice) {
        return scene.choice(choice).map(Choice::text).orElse("");
    }
}
