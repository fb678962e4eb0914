package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Work.DraftState;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.web.LanguageBean;

/** All modules, with what a trainer would act on: is somebody writing, what is still to be checked. */
@Named("studioModules")
@RequestScoped
public class ModulesBean {
    /** One module. @param writing who saved last and when; empty while nobody is writing */
    public record Row(
            String slug, String code, String title, int version, String published, String writing, int checks) {}

    @Inject
    private Library library;

    @Inject
    private Drafts drafts;

    @Inject
    private People people;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    private List<Row> rows = List.of();

    public void load() {
        Map<String, DraftState> open = drafts.open();
        List<PersonId> editors = open.values().stream()
                .flatMap(draft -> draft.editedBy().stream())
                .toList();
        Map<PersonId, String> names = people.names(editors);
        rows = library.shelf().stream()
                .map(version -> row(version, Optional.ofNullable(open.get(version.module())), names))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    private Row row(ModuleVersion version, Optional<DraftState> draft, Map<PersonId, String> names) {
        CourseModule module = library.open(version.id());
        return new Row(
                version.module(),
                module.code(),
                module.title().in(language.getLocale()),
                version.number(),
                days().date(version.publishedAt()),
                draft.map(open -> writing(open, names)).orElse(""),
                module.openChecks().size());
    }

    private String writing(DraftState draft, Map<PersonId, String> names) {
        String when = language.texts().of("authoring.at-moment", days().moment(draft.editedAt()));
        return draft.editedBy()
                .map(by -> language.texts().of("authoring.saved-by", when, names.getOrDefault(by, "")))
                .orElseGet(() -> language.texts().of("authoring.saved-release", when));
    }

    private Days days() {
        return new Days(language.getLocale(), clocks.today());
    }
}
