package nl.overenweer.scorm;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.sequencing.Launch;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.scorm.sequencing.ValidRequests;

/** The order in which a package's parts come: in 2004 by its own rules, in 1.2 by choice. */
sealed interface Itinerary permits FreeItinerary, SequencedItinerary {
    static Itinerary of(PackageManifest manifest) {
        return manifest.standard().is2004() ? new SequencedItinerary(manifest) : new FreeItinerary(manifest);
    }

    /** She comes. @param last where she was */
    Turn begin(SequencingState state, Optional<String> last, Map<String, Said> said, Instant now);

    /** What is in front of her is over. @param record what it told; none where nothing is in front of her */
    Turn go(
            SequencingState state,
            Optional<CmiRecord> record,
            boolean suspends,
            NavigationRequest request,
            Map<String, Said> said,
            Instant now);

    /** What content is told by it. */
    Optional<Launch> launch(SequencingState state, String part, Instant now);

    ValidRequests valid(SequencingState state, Map<String, Said> said, Instant now);

    /** How the package as a whole stands; none where its parts have to tell. */
    Optional<Said> whole(SequencingState state, Instant now);

    /** How each part stands, where it is known apart from what the part told. */
    Map<String, Said> stands(SequencingState state, Instant now);
}
