package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/**
 * Packages that are looked at, without credit: back at what is done ("review"), or around in what nobody has begun ("browse"). Nothing is
 * written and no session is opened, so nothing that content sets can count.
 */
@UseCase
public class Looks {
    @Inject
    private RegistrationStore store;

    @Inject
    private Parts parts;

    @Inject
    private ScormPackages packages;

    /** What is asked for: {@code part} is in front of her, empty for nothing. */
    public record Look(String part, Optional<NavigationRequest> request) {}

    /** Looks back. Refuses while the package is not done: its parts would be open before their time. */
    @ReadOnly
    public Launched review(Learner learner, RegistrationKey key, Look look, String name, Instant now) {
        Registration of = store.find(learner, key).orElseThrow(() -> new NotFound("registration"));
        PackageCourse course = parts.course(of);
        Map<String, Said> said = parts.said(of);
        if (!course.running(of, said, now).result().done()) {
            throw new RuleBroken("scorm.look.not-done");
        }
        Map<String, Said> stands = new LinkedHashMap<>(course.itinerary().stands(of.state(), now));
        said.forEach(stands::putIfAbsent);
        Looking looking = new Looking(course.manifest(), stands);
        Optional<ManifestItem> part = looking.part(look.part(), look.request());
        return launched(course, looking, part, part.map(each -> parts.look(course, of, each, name, now)));
    }

    /** Looks around in the version that is given out now. */
    @ReadOnly
    public Launched browse(CurrentUser user, PackageId id, Look look, Instant now) {
        PackageCourse course = course(user, id);
        Looking looking = new Looking(course.manifest(), Map.of());
        Optional<ManifestItem> part = looking.part(look.part(), look.request());
        CmiRecord record = CmiRecord.empty(course.generation()).begun(false);
        Told.Learning who = new Told.Learning("ow-" + user.person(), user.name());
        return launched(course, looking, part, part.map(each -> record.told(Told.of(
                        record,
                        each,
                        course.itinerary().launch(SequencingState.NEW, each.id(), now),
                        SessionMode.BROWSE,
                        who))
                .visible()));
    }

    PackageCourse course(CurrentUser user, PackageId id) {
        return PackageCourse.of(packages.manifest(packages.mine(user, id).current()));
    }

    private static Launched launched(
            PackageCourse course, Looking looking, Optional<ManifestItem> part, Optional<Map<String, String>> values) {
        String id = part.map(ManifestItem::id).orElse("");
        return new Launched(
                0,
                course.sequenced(),
                part,
                values.orElse(Map.of()),
                looking.menu(id),
                looking.buttons(id),
                looking.valid(id),
                Optional.empty(),
                part.isEmpty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }
}
