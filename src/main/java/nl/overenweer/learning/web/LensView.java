package nl.overenweer.learning.web;

import java.util.List;
import nl.overenweer.content.reading.Cited;

/**
 * A choice through the glasses of one profession.
 *
 * @param side {@code ggz} or {@code rvdk}
 * @param own whether it is the learner's own profession
 * @param core the core in one line
 */
public record LensView(String side, boolean own, String core, String html, List<Cited> sources) {
    public LensView {
        sources = List.copyOf(sources);
    }
}
