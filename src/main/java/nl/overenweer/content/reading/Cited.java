package nl.overenweer.content.reading;

import java.time.LocalDate;
import nl.overenweer.content.Statute;
import org.jspecify.annotations.Nullable;

/**
 * A citation as a reader sees it.
 *
 * @param href where it leads; empty for a source without an address
 * @param law whether it is an article of law, rather than a guideline, book or study
 * @param status of that article; a source is always in force
 * @param readOn the date of the text in which the article was read
 * @param official the article's own place on wetten.overheid.nl; empty where unknown and for a source
 */
public record Cited(
        String label, String href, boolean law, Statute.Status status, @Nullable LocalDate readOn, String official) {
    static Cited source(String label, String href) {
        return new Cited(label, href, false, Statute.Status.IN_FORCE, null, "");
    }

    static Cited law(String label, String href, Statute statute) {
        return new Cited(label, href, true, statute.status(), statute.readOn(), statute.link());
    }
}
