package nl.overenweer.scorm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.scorm.PackageForm;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** The module of this address as something to take along. */
@Named
@RequestScoped
public class PackageExportBean {
    @Inject
    private RouteParams params;

    @Inject
    private Library library;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    private @Nullable Optional<ModuleVersion> version;

    /** Whether there is a published version, and this person may take it along. */
    public boolean isOffered() {
        return Stream.of(Role.TRAINER, Role.ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR)
                        .anyMatch(user::has)
                && find().isPresent();
    }

    public ModuleVersion getVersion() {
        return find().orElseThrow(() -> new NotFound("a published version of " + getModule()));
    }

    public String getModule() {
        return params.get("module");
    }

    public String getTitle() {
        return library.open(getVersion().id()).title().in(language.getLocale());
    }

    /** As addresses write them. */
    public List<String> getForms() {
        return Stream.of(PackageForm.values()).map(PackageForm::key).toList();
    }

    private Optional<ModuleVersion> find() {
        Optional<ModuleVersion> known = version;
        if (known == null) {
            known = library.current(getModule());
            version = known;
        }
        return known;
    }
}
