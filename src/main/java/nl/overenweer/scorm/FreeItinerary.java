package nl.overenweer.scorm;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Prerequisites;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.sequencing.Launch;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import nl.overenweer.scorm.sequencing.Refusal;
import nl.overenweer.scorm.sequencing.SequencingState;
import nl.overenweer.scorm.sequencing.ValidRequests;

/** In 1.2 she chooses; where a part names what must be done before, that comes first. */
final class FreeItinerary implements Itinerary {
    private final List<ManifestItem> parts;
    private final List<ManifestItem> headings;

    /** By what only the manifest's report speaks of nobody is barred. */
    private final Set<String> barred;

    FreeItinerary(PackageManifest manifest) {
        parts = manifest.launchable();
        List<ManifestItem> all = manifest.organization().items().stream()
                .flatMap(ManifestItem::deep)
                .toList();
        headings = all.stream().filter(item -> item.launch().isEmpty()).toList();
        Set<String> known =
                all.stream().map(item -> item.id().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        barred = parts.stream()
                .filter(part -> Prerequisites.names(part.legacy().prerequisites())
                        .filter(names -> names.stream().allMatch(name -> known.contains(name.toLowerCase(Locale.ROOT))))
                        .isPresent())
                .map(ManifestItem::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Turn begin(SequencingState state, Optional<String> last, Map<String, Said> said, Instant now) {
        Optional<String> part = last.filter(
                        id -> parts.stream().anyMatch(each -> each.id().equals(id)))
                .filter(id -> !done(id, said))
                .or(() -> parts.stream()
                        .filter(each -> !done(each.id(), said) && isOpen(each, said))
                        .map(ManifestItem::id)
                        .findFirst())
                .or(() -> last)
                .or(() -> parts.stream().map(ManifestItem::id).findFirst());
        return new Turn(part, true, false, Optional.empty(), state, List.of());
    }

    @Override
    public Turn go(
            SequencingState state,
            Optional<CmiRecord> record,
            boolean suspends,
            NavigationRequest request,
            Map<String, Said> said,
            Instant now) {
        boolean leaves = request.kind().compareTo(Kind.JUMP) > 0;
        if (leaves) {
            boolean ends = parts.size() == 1 || request.kind() != Kind.EXIT && request.kind() != Kind.ABANDON;
            return new Turn(Optional.empty(), false, ends, Optional.empty(), state, List.of());
        }
        Optional<String> target = Optional.ofNullable(request.target())
                .flatMap(this::part)
                .filter(part -> isOpen(part, said))
                .map(ManifestItem::id);
        Optional<Refusal> refusal = target.isPresent() ? Optional.empty() : Optional.of(new Refusal("prerequisites"));
        return new Turn(target, true, false, refusal, state, List.of());
    }

    private Optional<ManifestItem> part(String id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    private boolean isOpen(ManifestItem part, Map<String, Said> said) {
        String script = part.legacy().prerequisites();
        return script.isEmpty()
                || !barred.contains(part.id())
                || Prerequisites.met(script, Together.withHeadings(headings, said));
    }

    private static boolean done(String id, Map<String, Said> said) {
        Said part = said.get(id);
        return part != null && part.completion() == Completion.COMPLETED;
    }

    @Override
    public Optional<Launch> launch(SequencingState state, String part, Instant now) {
        return Optional.empty();
    }

    @Override
    public ValidRequests valid(SequencingState state, Map<String, Said> said, Instant now) {
        Set<String> open = parts.stream()
                .filter(part -> isOpen(part, said))
                .map(ManifestItem::id)
                .collect(Collectors.toSet());
        return new ValidRequests(false, false, false, false, false, true, true, open, Set.of(), Set.of());
    }

    @Override
    public Optional<Said> whole(SequencingState state, Instant now) {
        return Optional.empty();
    }

    @Override
    public Map<String, Said> stands(SequencingState state, Instant now) {
        return new LinkedHashMap<>();
    }
}
