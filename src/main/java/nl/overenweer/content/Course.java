package nl.overenweer.content;

import java.util.List;
import java.util.Set;

/** A row of modules for one audience; {@code folders} names the modules' folders in teaching order. */
public record Course(
        String slug, Track track, LocalText title, LocalText summary, Set<Glasses> audience, List<String> folders) {
    public Course {
        Checks.slug(slug);
        audience = Frozen.glasses(audience);
        folders = List.copyOf(folders);
    }
}
