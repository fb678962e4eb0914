package nl.overenweer.content;

import java.util.List;
import java.util.Map;

/**
 * A ground on which one may ask for information, and what comes of it.
 *
 * @param text first person, as a choice
 * @param answer what happens (Markdown)
 * @param documents ids of what arrives; none when it is refused
 * @param after how long that takes
 * @param refusal what is refused and why; empty when all is given
 * @param grounds what this outcome rests on
 */
public record Basis(
        String id,
        String text,
        String answer,
        List<String> documents,
        Span after,
        String refusal,
        Map<Glasses, Lens> lenses,
        List<Citation> grounds) {
    public Basis {
        Checks.slug(id);
        documents = List.copyOf(documents);
        lenses = Frozen.perGlasses(lenses);
        grounds = List.copyOf(grounds);
    }

    /** Whether anything comes of it. */
    public boolean isGranted() {
        return !documents.isEmpty();
    }
}
