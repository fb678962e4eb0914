package nl.overenweer.survey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.Shelf;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Occasion;

/** What lists are about, in words. */
@RequestScoped
public class Subjects {
    @Inject
    private Library library;

    @Inject
    private Shelf shelf;

    @Inject
    private LanguageBean language;

    /** The title of the course or the module; its slug when it is not on the shelf any more. */
    String title(Instrument instrument, String subject) {
        return instrument == Instrument.SELF_EFFICACY ? course(subject) : module(subject);
    }

    /** 'Zelfvertrouwen, vooraf: Psychopathologie en ouderschap'. */
    String title(Occasion occasion) {
        return language.texts()
                .of(
                        "survey.title." + occasion.instrument().word() + "."
                                + occasion.moment().word(),
                        title(occasion.instrument(), occasion.subject()));
    }

    private String course(String slug) {
        return library.courses().stream()
                .filter(course -> course.slug().equals(slug))
                .map(Course::title)
                .map(title -> title.in(language.getLocale()))
                .findFirst()
                .orElse(slug);
    }

    private String module(String slug) {
        return shelf.versions().stream()
                .filter(version -> version.module().equals(slug))
                .findFirst()
                .map(version -> library.open(version.id()))
                .map(CourseModule::title)
                .map(title -> title.in(language.getLocale()))
                .orElse(slug);
    }
}
