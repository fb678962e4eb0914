package nl.overenweer.scorm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.ItemView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.PackagePasses;
import nl.overenweer.scorm.Registered;
import nl.overenweer.scorm.Registrations;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page in which a package runs. Its frame stands at the packages' address; what it tells is kept by the page's script. */
@Named("scormPlayer")
@RequestScoped
public class PlayerBean {
    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Standings standings;

    @Inject
    private Registrations registrations;

    @Inject
    private PackagePasses passes;

    @Inject
    private Settings settings;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    private @Nullable AttemptView attempt;
    private @Nullable Registered registered;
    private @Nullable String secret;

    /** Whoever never opened this module goes to its page. */
    public void load() {
        Optional<AttemptView> found = standings.attempt(Learner.of(user), params.get("module"));
        if (found.isEmpty()) {
            Faces.redirect("modules/%s", params.get("module"));
            return;
        }
        attempt = found.get();
        registered = registrations.of(Learner.of(user), found.get(), params.get("item"), clocks.now());
        secret = passes.issue(registered.version(), user.person(), clocks.now());
        if (!settings.packageOrigin().isEmpty()) {
            Faces.getResponse().setHeader("Content-Security-Policy", "frame-src " + settings.packageOrigin());
        }
    }

    public String getTitle() {
        return item().title();
    }

    public String getModuleTitle() {
        return attempt().module().title().in(language.getLocale());
    }

    public String getModuleAddress() {
        return "/modules/" + params.get("module");
    }

    public String getItemAddress() {
        return getModuleAddress() + "/" + params.get("item");
    }

    /** Whether the operator said where packages run. */
    public boolean isReady() {
        return !settings.packageOrigin().isEmpty();
    }

    public String getOrigin() {
        return settings.packageOrigin();
    }

    public String getFrame() {
        return settings.packageOrigin() + "/pakket/speler/frame.html";
    }

    /** Under which the files of the package stand. */
    public String getFiles() {
        return passes.address(Objects.requireNonNull(secret), "", "");
    }

    public String getRegistration() {
        return Objects.requireNonNull(registered).key().toString();
    }

    /** Whose journal in the browser this is. */
    public String getPerson() {
        return user.person() + "." + user.organisation();
    }

    private ItemView item() {
        return attempt().item(params.get("item")).orElseThrow(() -> new NotFound("item " + params.get("item")));
    }

    private AttemptView attempt() {
        return Objects.requireNonNull(attempt);
    }
}
