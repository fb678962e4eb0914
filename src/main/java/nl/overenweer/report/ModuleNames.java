package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overenweer.content.Course;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;

/** What modules and their tracks are called. */
@ApplicationScoped
public class ModuleNames {
    /** One to choose from. */
    public record Titled(String slug, String title) {}

    /**
     * In one language, all in course order.
     *
     * @param trackOf the title of its track, by the module's slug
     */
    public record Names(
            List<Titled> modules, List<Titled> tracks, Map<String, String> titles, Map<String, String> trackOf) {
        /** Its slug when it is no longer on the shelf. */
        public String title(String module) {
            return titles.getOrDefault(module, module);
        }

        public String track(String module) {
            return trackOf.getOrDefault(module, "");
        }

        /** Its slug when there is no such track. */
        public String trackTitle(String track) {
            return tracks.stream()
                    .filter(each -> each.slug().equals(track))
                    .map(Titled::title)
                    .findFirst()
                    .orElse(track);
        }
    }

    @Inject
    private Library library;

    public Names in(Locale language) {
        Map<String, String> courses = new LinkedHashMap<>();
        for (Course course : library.courses()) {
            courses.put(course.slug(), course.title().in(language));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, String> trackOf = new LinkedHashMap<>();
        for (ModuleVersion version : library.shelf()) {
            titles.put(version.module(), library.open(version.id()).title().in(language));
            trackOf.put(version.module(), courses.getOrDefault(version.course(), version.course()));
        }
        return new Names(titled(titles), titled(courses), titles, trackOf);
    }

    private static List<Titled> titled(Map<String, String> titles) {
        List<Titled> all = new ArrayList<>();
        titles.forEach((slug, title) -> all.add(new Titled(slug, title)));
        return all;
    }
}
