package nl.overenweer.enrolment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Shelf;
import nl.overenweer.shared.web.LanguageBean;

/** What can be assigned: the modules on the shelf, by track. */
@RequestScoped
public class ModulePicks {
    /** One module, in the visitor's language. */
    public record Pick(String slug, String title, int minutes) {}

    /** One track with its modules. */
    public record TrackPick(String slug, String title, List<Pick> modules) {}

    @Inject
    private Library library;

    @Inject
    private Shelf shelf;

    @Inject
    private LanguageBean language;

    /** In teaching order; tracks without modules are left out. */
    public List<TrackPick> tracks() {
        List<TrackPick> tracks = new ArrayList<>();
        for (Course course : library.courses()) {
            List<Pick> modules = shelf.versions().stream()
                    .filter(version -> version.course().equals(course.slug()))
                    .map(this::pick)
                    .toList();
            if (!modules.isEmpty()) {
                tracks.add(new TrackPick(course.slug(), course.title().in(locale()), modules));
            }
        }
        return tracks;
    }

    /** The modules of these tracks, and these modules; what is not on the shelf is left out. */
    public List<String> chosen(Collection<String> trackSlugs, Collection<String> moduleSlugs) {
        Set<String> chosen = new LinkedHashSet<>();
        for (TrackPick track : tracks()) {
            track.modules().stream()
                    .map(Pick::slug)
                    .filter(slug -> trackSlugs.contains(track.slug()) || moduleSlugs.contains(slug))
                    .forEach(chosen::add);
        }
        return List.copyOf(chosen);
    }

    /** The module's title; its slug when it is no longer on the shelf. */
    public String title(String module) {
        return shelf.versions().stream()
                .filter(version -> version.module().equals(module))
                .findFirst()
                .map(version -> pick(version).title())
                .orElse(module);
    }

    private Pick pick(ModuleVersion version) {
        CourseModule module = library.open(version.id());
        return new Pick(version.module(), module.code() + " " + module.title().in(locale()), module.minutes());
    }

    private Locale locale() {
        return language.getLocale();
    }
}
