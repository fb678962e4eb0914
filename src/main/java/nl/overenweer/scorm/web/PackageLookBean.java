package nl.overenweer.scorm.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.PackageCard;
import nl.overenweer.scorm.PackageId;
import nl.overenweer.scorm.PackagePasses;
import nl.overenweer.scorm.PartReason;
import nl.overenweer.scorm.PartReasons;
import nl.overenweer.scorm.ReasonText;
import nl.overenweer.scorm.Reasons;
import nl.overenweer.scorm.ScormPackages;
import nl.overenweer.scorm.SessionMode;
import nl.overenweer.scorm.sequencing.TrailText;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A trainer looks around in a package before anybody begins, and reads why each part is offered or not. */
@Named("scormLook")
@RequestScoped
public class PackageLookBean {
    /** A step of sequencing, with the number of its process in the standard's book. */
    public record Step(String process, String sentence) {}

    /** @param state {@code shown}, {@code open} or {@code closed} */
    public record Line(String title, String state, String sentence, List<Step> steps) {}

    @Inject
    private CurrentUser user;

    @Inject
    private ScormPackages packages;

    @Inject
    private PackagePasses passes;

    @Inject
    private Reasons reasons;

    @Inject
    private RouteParams params;

    @Inject
    private Settings settings;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable PackageCard card;
    private List<Line> lines = List.of();
    private String secret = "";

    @PostConstruct
    void load() {
        PackageId id = new PackageId(params.number("pakket"));
        PackageCard found = packages.mine(user, id);
        card = found;
        PartReasons why = reasons.beginning(user, id, clocks.now());
        lines = why.parts().stream().map(part -> line(part, why)).toList();
        secret = passes.issue(found.current().id(), user.person(), clocks.now());
        if (isReady()) {
            Faces.getResponse().setHeader("Content-Security-Policy", "frame-src " + settings.packageOrigin());
        }
    }

    private Line line(PartReason part, PartReasons why) {
        Texts texts = language.texts();
        TrailText text = new TrailText(id -> why.titles().getOrDefault(id, id), texts::of);
        String state = part.shown() ? "shown" : part.refusal().isPresent() ? "closed" : "open";
        return new Line(
                part.title(),
                state,
                ReasonText.of(part, texts),
                part.trail().stream()
                        .map(step -> new Step(step.process(), text.tell(step)))
                        .toList());
    }

    public String getTitle() {
        return card().current().title();
    }

    public String getItemAddress() {
        return "/maken/pakketten/" + card().id();
    }

    /** Whether the package has rules for its order. */
    public boolean isSequenced() {
        return card().current().standard().is2004();
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isReady() {
        return !settings.packageOrigin().isEmpty();
    }

    public String getOrigin() {
        return settings.packageOrigin();
    }

    public String getFrame() {
        return settings.packageOrigin() + "/pakket/speler/frame.html";
    }

    public String getFiles() {
        return passes.address(secret, "", "");
    }

    /** Nothing is kept, so it is only a name. */
    public String getRegistration() {
        return "bekijken-" + card().id();
    }

    public String getMode() {
        return SessionMode.BROWSE.word();
    }

    public String getDoor() {
        return "/api" + getItemAddress();
    }

    public boolean isOwnWindow() {
        return false;
    }

    public String getWindowAddress() {
        return "";
    }

    private PackageCard card() {
        return Objects.requireNonNull(card);
    }
}
