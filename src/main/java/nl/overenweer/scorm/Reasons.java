package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.cmi.Prerequisites;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Why parts of a package are offered, or not. It is tried by the package's own rules, and nothing comes of it. */
@UseCase
public class Reasons {
    /** A table that somebody reads. */
    private static final int MOST = 200;

    @Inject
    private RegistrationStore store;

    @Inject
    private Parts parts;

    @Inject
    private Looks looks;

    /** Of one part, for her who is in the package now. */
    @ReadOnly
    public PartReasons now(Learner learner, RegistrationKey key, String part, Instant now) {
        Registration of = store.find(learner, key).orElseThrow(() -> new NotFound("registration"));
        PackageCourse course = parts.course(of);
        ManifestItem item = course.manifest().item(part).orElseThrow(() -> new NotFound("part " + part));
        Map<String, Said> said = parts.said(of);
        return new PartReasons(List.of(reason(course, of.state(), item, said, now)), course.titles());
    }

    /** Of each part, for whoever begins: what she gets at once, what she may choose, and what is closed by which rule. */
    @ReadOnly
    public PartReasons beginning(CurrentUser user, PackageId id, Instant now) {
        PackageCourse course = looks.course(user, id);
        Turn turn = course.itinerary().begin(SequencingState.NEW, Optional.empty(), Map.of(), now);
        List<PartReason> reasons = course.manifest().launchable().stream()
                .limit(MOST)
                .map(item -> turn.part().filter(item.id()::equals).isPresent()
                        ? new PartReason(item.title(), true, Optional.empty(), List.of(), turn.trail())
                        : reason(course, turn.state(), item, Map.of(), now))
                .toList();
        return new PartReasons(reasons, course.titles());
    }

    private static PartReason reason(
            PackageCourse course, SequencingState state, ManifestItem item, Map<String, Said> said, Instant now) {
        NavigationRequest choice = NavigationRequest.choice(item.id());
        Turn turn = course.itinerary().go(state, Optional.empty(), false, choice, said, now);
        List<String> first = turn.refusal().isPresent() && !course.sequenced() ? first(course, item, said) : List.of();
        return new PartReason(item.title(), false, turn.refusal(), first, turn.trail());
    }

    /** In 1.2: what its prerequisites name, in whatever letters, and what is not done; a heading is when all in it is. */
    private static List<String> first(PackageCourse course, ManifestItem item, Map<String, Said> said) {
        List<ManifestItem> all = course.manifest().organization().items().stream()
                .flatMap(ManifestItem::deep)
                .toList();
        List<ManifestItem> headings =
                all.stream().filter(each -> each.launch().isEmpty()).toList();
        Map<String, Said> stands = Together.withHeadings(headings, said);
        Set<String> named = Prerequisites.names(item.legacy().prerequisites()).orElse(Set.of()).stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> named.contains(each.id().toLowerCase(Locale.ROOT)))
                .filter(each ->
                        !stands.containsKey(each.id()) || stands.get(each.id()).completion() != Completion.COMPLETED)
                .map(ManifestItem::title)
                .toList();
    }
}
