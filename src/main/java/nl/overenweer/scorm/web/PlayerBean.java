package nl.overenweer.scorm.web;

import jakarta.annotation.PostConstruct;
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
import nl.overenweer.scorm.SessionMode;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/**
 * The page in which a package runs. Its frame stands at the packages' address; what it tells is kept by the page's script. Where the package
 * came to an outcome she first chooses what she comes for: the address says it.
 */
@Named("scormPlayer")
@RequestScoped
public class PlayerBean {
    private static final String WAY = "wijze";
    private static final String BACK = "terugkijken";
    private static final String ON = "verder";
    private static final String WINDOW = "venster";

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
    private String way = "";

    @PostConstruct
    void find() {
        standings.attempt(Learner.of(user), params.get("module")).ifPresent(this::found);
    }

    private void found(AttemptView now) {
        attempt = now;
        way = String.valueOf(Faces.getRequestParameter(WAY));
        Optional<Registered> done = way.equals(BACK)
                ? registrations.done(Learner.of(user), now, params.get("item"), clocks.now())
                : Optional.empty();
        registered = done.orElseGet(() -> registrations.of(Learner.of(user), now, params.get("item"), clocks.now()));
        if (!isChoosing()) {
            secret = passes.issue(registered().version(), user.person(), clocks.now());
        }
    }

    /** Whoever never opened this module goes to its page. */
    public void load() {
        if (attempt == null) {
            Faces.redirect("modules/%s", params.get("module"));
        } else if (secret != null && !settings.packageOrigin().isEmpty()) {
            Faces.getResponse().setHeader("Content-Security-Policy", "frame-src " + settings.packageOrigin());
        }
    }

    /** From the beginning; what she did before stays. */
    public void again() {
        registrations.again(Learner.of(user), attempt(), params.get("item"), clocks.now());
        Faces.redirect("modules/%s/%s/speler", params.get("module"), params.get("item"));
    }

    /** Whether she has to say first what she comes for. */
    public boolean isChoosing() {
        boolean said = way.equals(ON)
                || way.equals(WINDOW)
                || way.equals(BACK) && registered().done();
        return registered().isEnded() && !said;
    }

    public Registered getRegistered() {
        return registered();
    }

    /** As the page's script and content know it. */
    public String getMode() {
        boolean back = way.equals(BACK) && registered().done();
        return (back ? SessionMode.REVIEW : SessionMode.NORMAL).word();
    }

    /** Whether this page is the window of its own. */
    public boolean isOwnWindow() {
        return way.equals(WINDOW);
    }

    /** Under which the script asks. */
    public String getDoor() {
        return "/api/scorm/" + getRegistration();
    }

    public String getBackAddress() {
        return playerAddress() + "?" + WAY + "=" + BACK;
    }

    public String getOnAddress() {
        return playerAddress() + "?" + WAY + "=" + ON;
    }

    /** Where the window of its own opens. */
    public String getWindowAddress() {
        return playerAddress() + "?" + WAY + "=" + WINDOW;
    }

    private String playerAddress() {
        return getItemAddress() + "/speler";
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
        return registered().key().toString();
    }

    private Registered registered() {
        return Objects.requireNonNull(registered);
    }

    private ItemView item() {
        return attempt().item(params.get("item")).orElseThrow(() -> new NotFound("item " + params.get("item")));
    }

    private AttemptView attempt() {
        return Objects.requireNonNull(attempt);
    }
}
