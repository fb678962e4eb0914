package nl.overenweer.vault.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Typesetting;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import nl.overenweer.vault.SealedTexts;
import org.jspecify.annotations.Nullable;

/** The questions to think about of a module, and whether she told that she did. What she wrote does not pass through here. */
@Named("vaultReflectionBean")
@RequestScoped
public class ReflectionBean {
    @Inject
    private Library library;

    @Inject
    private Typesetting typesetting;

    @Inject
    private SealedTexts texts;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteParams params;

    @Inject
    private LanguageBean language;

    private @Nullable CourseModule module;
    private String question = "";

    /** A module without questions has no page for them. */
    public void load() {
        ModuleVersion current = library.current(getSlug()).orElseThrow(() -> new NotFound("module " + getSlug()));
        CourseModule opened = library.open(current.id());
        if (opened.reflection().isBlank()) {
            throw new NotFound("reflection of " + getSlug());
        }
        module = opened;
        Glasses own = user.profession() == Profession.RVDK ? Glasses.RVDK : Glasses.GGZ;
        question = Markdown.html(opened.reflection(), typesetting.links(current.id(), own, language.getLocale()));
    }

    public String getSlug() {
        return params.get("module");
    }

    public String getModuleAddress() {
        return "/modules/" + getSlug();
    }

    public String getTitle() {
        return module == null ? "" : module.title().in(language.getLocale());
    }

    public String getQuestion() {
        return question;
    }

    public boolean isLearner() {
        return user.has(Role.LEARNER);
    }

    /** The day on which she told her organisation that she reflected; null when she did not. */
    public @Nullable LocalDate getDoneOn() {
        return isLearner()
                ? texts.doneOn(user.person(), user.organisation(), getSlug()).orElse(null)
                : null;
    }
}
