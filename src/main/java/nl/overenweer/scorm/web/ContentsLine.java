package nl.overenweer.scorm.web;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.scorm.manifest.ContentOrganization;
import nl.overenweer.scorm.manifest.ManifestItem;

/**
 * A line of a package's table of contents.
 *
 * @param depth 0 at the top
 * @param kind {@code sco}, {@code asset} or {@code heading}
 */
public record ContentsLine(int depth, String title, String kind, boolean hidden, String file) {
    private static final int DEEPEST = 5;

    static List<ContentsLine> of(ContentOrganization organization) {
        List<ContentsLine> lines = new ArrayList<>();
        organization.items().forEach(item -> add(lines, item, 0));
        return List.copyOf(lines);
    }

    private static void add(List<ContentsLine> lines, ManifestItem item, int depth) {
        String kind =
                item.launch().map(launch -> launch.sco() ? "sco" : "asset").orElse("heading");
        lines.add(new ContentsLine(
                Math.min(depth, DEEPEST),
                item.title(),
                kind,
                !item.visible(),
                item.launch().map(launch -> launch.file()).orElse("")));
        item.items().forEach(child -> add(lines, child, depth + 1));
    }
}
