package nl.overenweer.content;

import java.util.List;
import java.util.Map;

/**
 * One thing you can do in a scene.
 *
 * @param condition only offered when it holds
 * @param text first person
 * @param takes how much time of the case it takes
 * @param consequence what happens then (Markdown)
 * @param child what it means for the child, shown against the learner's expectation
 * @param lenses the choice as each profession sees it
 * @param grounds what the judgement rests on
 * @param next where it leads: the first whose condition holds
 */
public record Choice(
        String id,
        Condition condition,
        String text,
        Judgement judgement,
        Span takes,
        String consequence,
        String child,
        Map<Glasses, Lens> lenses,
        List<Citation> grounds,
        List<Next> next) {
    public Choice {
        Checks.slug(id);
        lenses = Frozen.perGlasses(lenses);
        grounds = List.copyOf(grounds);
        next = List.copyOf(next);
    }
}
