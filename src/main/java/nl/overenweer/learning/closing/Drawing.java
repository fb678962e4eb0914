package nl.overenweer.learning.closing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.overenweer.content.Bank;
import nl.overenweer.content.Draw;

/**
 * Which questions a learner gets. 'Eerst vragen die zij nog nooit zag, dan die zij alleen oefende, dan die in een eerdere poging zaten,
 * de langst geleden eerst. Binnen elke groep beslist het lot.' (courses/README.md)
 */
public final class Drawing {
    private Drawing() {}

    /**
     * The ids of the questions, in the order in which she gets them. The same arguments give the same draw, always.
     *
     * @param met how freshly she met a question; one that is not in it she never saw
     * @param run 1 for the first time
     */
    public static List<String> draw(Draw draw, Bank bank, Map<String, Integer> met, long seed, int run) {
        Random chance = new Random(seed * 31 + run);
        List<String> offered = new ArrayList<>(bank.ids());
        Collections.shuffle(offered, chance);
        offered.sort(Comparator.comparingInt(question -> met.getOrDefault(question, 0)));
        List<String> drawn = new ArrayList<>(draw.take(offered, bank.labels()));
        Collections.shuffle(drawn, chance);
        return List.copyOf(drawn);
    }
}
