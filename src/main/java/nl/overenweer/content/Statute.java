package nl.overenweer.content;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article of law that modules cite.
 *
 * @param name as it is cited: 'art. 7:457 BW'
 * @param law the law it stands in
 * @param bwb the law's number in the Basiswettenbestand; empty where unknown
 * @param jci Juriconnect reference; empty where unknown
 * @param gist what it says, in plain words
 * @param readOn the date of the text in which the article was read
 * @param check what is not verified yet; only trainers see it
 */
public record Statute(
        String id,
        String name,
        String law,
        String bwb,
        String article,
        String jci,
        String gist,
        @Nullable LocalDate readOn,
        Status status,
        String check) {
    /** Whether the article is law today. */
    public enum Status {
        IN_FORCE("geldend"),
        REPEALED("vervallen"),
        ANNOUNCED("aangekondigd"),
        TO_CHECK("nog te controleren");

        private final String key;

        Status(String key) {
            this.key = key;
        }

        /** As the text form writes it. */
        public String key() {
            return key;
        }
    }

    public Statute {
        Checks.slug(id);
    }

    /** The article on wetten.overheid.nl, in Juriconnect form; empty where the law's number is unknown. */
    public String link() {
        if (bwb.isEmpty()) {
            return "";
        }
        return "https://wetten.overheid.nl/" + (article.isEmpty() ? bwb : "jci1.3:c:" + bwb + "&artikel=" + article);
    }

    public boolean isToCheck() {
        return status == Status.TO_CHECK;
    }
}
