package nl.overenweer.content;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A term that the law or an agreement sets within a case.
 *
 * @param what must be done, in words
 * @param from the scene with which it begins; empty for the beginning of the case
 * @param fromChoices begins when one of these is chosen there; empty: when the story comes there
 * @param met choices per scene that do what it asks; empty when it is not the learner who can
 */
public record TimeLimit(
        String id,
        String what,
        String from,
        Set<String> fromChoices,
        Span length,
        Map<String, Set<String>> met,
        List<Citation> sources) {
    public TimeLimit {
        Checks.slug(id);
        fromChoices = Frozen.set(fromChoices);
        met = Frozen.lines(met);
        sources = List.copyOf(sources);
    }

    boolean isMetBy(String scene, String choice) {
        return met.getOrDefault(scene, Set.of()).contains(choice);
    }
}
