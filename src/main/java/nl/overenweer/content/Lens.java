package nl.overenweer.content;

import java.util.List;

/** A choice seen through one pair of glasses: the core in one line, the explanation (Markdown), the sources. */
public record Lens(String core, String text, List<Citation> sources) {
    public Lens {
        sources = List.copyOf(sources);
    }
}
