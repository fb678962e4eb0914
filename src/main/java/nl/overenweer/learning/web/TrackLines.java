package nl.overenweer.learning.web;

import java.util.List;
import java.util.function.Predicate;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Track;

/** One track with its modules, as they stand for this learner. */
public record TrackLines(
        Track track, String title, String summary, boolean forGgz, boolean forRvdk, List<ModuleLine> modules) {
    public TrackLines {
        modules = List.copyOf(modules);
    }

    /** The same track with these of its modules. */
    TrackLines only(Predicate<ModuleLine> these) {
        return new TrackLines(
                track,
                title,
                summary,
                forGgz,
                forRvdk,
                modules.stream().filter(these).toList());
    }

    /** Both professions take it. */
    public boolean isJoint() {
        return forGgz && forRvdk;
    }

    public boolean isFor(Glasses glasses) {
        return glasses == Glasses.GGZ ? forGgz : forRvdk;
    }

    public long doneCount() {
        return modules.stream().filter(ModuleLine::isDone).count();
    }
}
