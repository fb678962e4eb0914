package nl.overenweer.scorm;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import nl.overenweer.scorm.sequencing.ValidRequests;

/** A package that is looked at: every part is open, in the order of the table of contents; rules for their order have no say. */
final class Looking {
    private final PackageManifest manifest;
    private final Map<String, Said> stands;
    private final List<ManifestItem> parts;

    Looking(PackageManifest manifest, Map<String, Said> stands) {
        this.manifest = manifest;
        this.stands = stands;
        this.parts = manifest.launchable();
    }

    /** What to show. @param current what is in front of her; empty for nothing. None when it is over */
    Optional<ManifestItem> part(String current, Optional<NavigationRequest> request) {
        int at = place(current);
        if (request.isEmpty()) {
            return at < 0 ? parts.stream().findFirst() : Optional.of(parts.get(at));
        }
        Kind kind = request.get().kind();
        if (kind == Kind.CONTINUE) {
            return at + 1 < parts.size() ? Optional.of(parts.get(at + 1)) : Optional.empty();
        }
        if (kind == Kind.PREVIOUS) {
            return Optional.of(parts.get(Math.max(0, at - 1)));
        }
        return Optional.ofNullable(request.get().target())
                .map(this::place)
                .filter(to -> to >= 0)
                .map(parts::get);
    }

    List<MenuLine> menu(String current) {
        List<MenuLine> lines = new ArrayList<>();
        manifest.organization().items().forEach(item -> add(lines, item, 0, current));
        return lines;
    }

    private void add(List<MenuLine> lines, ManifestItem item, int depth, String current) {
        if (item.visible()) {
            Said said = stands.get(item.id());
            lines.add(new MenuLine(
                    item.id(),
                    item.title(),
                    depth,
                    item.launch().isEmpty(),
                    item.launch().isPresent(),
                    item.id().equals(current),
                    said == null ? Said.Completion.NOT_ATTEMPTED : said.completion(),
                    said == null ? Said.Success.UNKNOWN : said.success()));
        }
        item.items().forEach(child -> add(lines, child, item.visible() ? depth + 1 : depth, current));
    }

    Set<Control> buttons(String current) {
        int at = place(current);
        Set<Control> buttons = EnumSet.noneOf(Control.class);
        if (at > 0) {
            buttons.add(Control.PREVIOUS);
        }
        if (at >= 0 && at + 1 < parts.size()) {
            buttons.add(Control.CONTINUE);
        }
        return buttons;
    }

    ValidRequests valid(String current) {
        Set<Control> buttons = buttons(current);
        Set<String> all = parts.stream().map(ManifestItem::id).collect(Collectors.toSet());
        return new ValidRequests(
                false,
                false,
                buttons.contains(Control.CONTINUE),
                buttons.contains(Control.PREVIOUS),
                true,
                true,
                true,
                all,
                Set.of(),
                Set.of());
    }

    private int place(String part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).id().equals(part)) {
                return i;
            }
        }
        return -1;
    }
}
