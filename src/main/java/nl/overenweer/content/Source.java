package nl.overenweer.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A guideline, book or study that a module rests on; all but id and title may be empty. */
public record Source(String id, String title, String publisher, String year, String link, @Nullable LocalDate readOn) {
    public Source {
        Checks.slug(id);
    }
}
