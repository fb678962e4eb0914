package nl.overenweer.scorm;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.ValidRequests;
import org.jspecify.annotations.Nullable;

/** How a registration stands in its package: the table of contents, the buttons, and what it all comes to. */
final class Running {
    private final PackageManifest manifest;
    private final Itinerary itinerary;
    private final Registration registration;
    private final Map<String, Said> said;
    private final Instant now;
    private @Nullable ValidRequests valid;

    Running(
            PackageManifest manifest,
            Itinerary itinerary,
            Registration registration,
            Map<String, Said> said,
            Instant now) {
        this.manifest = manifest;
        this.itinerary = itinerary;
        this.registration = registration;
        this.said = said;
        this.now = now;
    }

    boolean isSingle() {
        return manifest.launchable().size() == 1;
    }

    /** What may be asked now. */
    ValidRequests valid() {
        ValidRequests known = valid == null ? itinerary.valid(registration.state(), said, now) : valid;
        valid = known;
        return known;
    }

    List<MenuLine> menu() {
        Map<String, Said> stands = new LinkedHashMap<>(itinerary.stands(registration.state(), now));
        if (stands.isEmpty() || isSingle()) {
            stands.putAll(said);
        }
        List<MenuLine> lines = new ArrayList<>();
        manifest.organization().items().forEach(item -> add(lines, item, 0, valid(), stands));
        return lines;
    }

    private void add(
            List<MenuLine> lines, ManifestItem item, int depth, ValidRequests requests, Map<String, Said> stands) {
        boolean shown = item.visible() && !requests.hidden().contains(item.id());
        if (shown) {
            Said part = stands.get(item.id());
            lines.add(new MenuLine(
                    item.id(),
                    item.title(),
                    depth,
                    item.launch().isEmpty(),
                    requests.choices().contains(item.id()),
                    registration.part().filter(item.id()::equals).isPresent(),
                    part == null ? Completion.NOT_ATTEMPTED : part.completion(),
                    part == null ? Success.UNKNOWN : part.success()));
        }
        item.items().forEach(child -> add(lines, child, shown ? depth + 1 : depth, requests, stands));
    }

    /** Ours that lead somewhere now and that the part doesn't want to be left out. Nothing of ours breaks off: nothing is lost. */
    Set<Control> buttons() {
        Set<Control> buttons = EnumSet.of(Control.SUSPEND_ALL);
        if (valid().previous()) {
            buttons.add(Control.PREVIOUS);
        }
        if (valid().continues() && !isSingle()) {
            buttons.add(Control.CONTINUE);
        }
        if (valid().ends()) {
            buttons.add(Control.EXIT_ALL);
        }
        registration.part().flatMap(manifest::item).ifPresent(part -> buttons.removeAll(part.hidden()));
        return buttons;
    }

    /** What our progress is told: of one part, what it says itself; of several, what sequencing or all of them together say. */
    PackageResult result() {
        if (isSingle()) {
            return result(said.getOrDefault(
                    manifest.launchable().get(0).id(),
                    new Said(Completion.NOT_ATTEMPTED, Success.UNKNOWN, Optional.empty(), List.of())));
        }
        return result(
                itinerary.whole(registration.state(), now).orElseGet(() -> Together.of(manifest.launchable(), said)));
    }

    private static PackageResult result(Said said) {
        return new PackageResult(
                PackageResult.Completion.valueOf(said.completion().name()),
                PackageResult.Success.valueOf(said.success().name()),
                said.scaled());
    }
}
