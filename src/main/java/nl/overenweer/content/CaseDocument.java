package nl.overenweer.content;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document on the file of one profession, or of both. Whoever has the other glasses must never see it.
 *
 * @param from who wrote it
 * @param text Markdown
 */
public record CaseDocument(
        String id,
        String title,
        DocumentKind kind,
        @Nullable LocalDate date,
        String from,
        Set<Glasses> sides,
        Arrival arrival,
        String text) {
    public CaseDocument {
        Checks.slug(id);
        sides = Frozen.glasses(sides);
    }
}
