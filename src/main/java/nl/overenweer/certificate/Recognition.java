package nl.overenweer.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.VersionId;
import nl.overenweer.shared.Texts;

/**
 * What registers give for what a certificate proves: a port, so that certificates need not know who keeps registers. Every bean of this kind
 * is heard.
 */
public interface Recognition {
    /**
     * What was done.
     *
     * @param whole the module, not its refresher
     * @param on the day; empty where that is not to be told
     */
    record Done(String module, VersionId version, boolean whole, Optional<LocalDate> on) {}

    /** A sentence for each register that gives something for it; where the day is not known, with the days between which it has to be. */
    List<String> sentences(Done done, Texts texts);
}
