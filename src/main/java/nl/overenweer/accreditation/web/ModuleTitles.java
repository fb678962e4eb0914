package nl.overenweer.accreditation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.VersionId;
import nl.overenweer.shared.web.LanguageBean;

/** Modules as the visitor reads their names. */
@RequestScoped
class ModuleTitles {
    /** One to choose. */
    record Pick(String slug, String title) {}

    @Inject
    private Library library;

    @Inject
    private LanguageBean language;

    /** As it is called now; its slug when it is no longer on the shelf. */
    String of(String module) {
        return library.current(module).map(each -> of(each.id())).orElse(module);
    }

    /** As it is called in this version. */
    String of(VersionId version) {
        CourseModule module = library.open(version);
        return module.code() + " " + module.title().in(language.getLocale());
    }

    /** All on the shelf, in teaching order. */
    List<Pick> all() {
        return library.shelf().stream()
                .map((ModuleVersion each) -> new Pick(each.module(), of(each.id())))
                .toList();
    }
}
