package nl.overenweer.content.reading;

import java.util.List;
import nl.overenweer.content.Citation;

/**
 * A {@link Block} of a page's text as a search reads it: without what it cites.
 *
 * @param id of the block
 * @param heading under which it stands; empty before the first
 * @param cites the articles of law and sources that it names
 */
public record Passage(String id, String heading, String text, List<Citation> cites) {
    public Passage {
        cites = List.copyOf(cites);
    }
}
