package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Dossier;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.SceneState;
import nl.overenweer.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A scene of a case: the story and the choice, the prediction, what came of it, the ending. */
@Named("learningScene")
@RequestScoped
public class SceneBean {
    @Inject
    private Spot spot;

    @Inject
    private Attempts attempts;

    private @Nullable Optional<SceneState> state;
    private @Nullable List<ChoiceView> choices;

    /** Whether this address is a scene's. */
    boolean isShown() {
        return !spot.spot().isEmpty() && spot.itemView().item() instanceof Vignette;
    }

    /** False for a scene to which the story has not come: then she is sent to where it is. */
    boolean stays() {
        boolean reached = find().isPresent();
        if (!reached) {
            Faces.redirect(spot.itemView().address());
        }
        return reached;
    }

    /** Decides, when both a choice and an expectation for the child were given. */
    public void decide() {
        String choice = Posted.one("keuze");
        String child = Posted.one("kind");
        boolean asked = !getScene().childQuestion().answers().isEmpty();
        if (choice.isEmpty()) {
            Posted.fault("keuze", spot.text("learning.step.choice"));
        }
        if (asked && child.isEmpty()) {
            Posted.fault("kind", spot.text("learning.step.child", getChildName()));
        }
        if (!choice.isEmpty() && !(asked && child.isEmpty())) {
            spot.go(
                    Spot.OUTCOME,
                    ticket -> attempts.decide(
                            spot.learner(),
                            spot.view().id(),
                            spot.item(),
                            spot.spot(),
                            choice,
                            child,
                            ticket,
                            spot.now()));
        }
    }

    public void predict() {
        String choice = Posted.one("keuze");
        if (choice.isEmpty()) {
            Posted.fault("keuze", spot.text("learning.step.choice"));
            return;
        }
        spot.go(
                Spot.OUTCOME,
                ticket -> attempts.predict(
                        spot.learner(), spot.view().id(), spot.item(), spot.spot(), choice, ticket, spot.now()));
    }

    /** Whether this value was in the form that was refused, so that nothing picked is lost. */
    public boolean picked(String field, String value) {
        return Posted.one(field).equals(value);
    }

    /** {@code DECIDE}, {@code PREDICT}, {@code FEEDBACK} or {@code ENDING}. */
    public String getPhase() {
        return getState().phase().name();
    }

    /** The part of the page that belongs to this phase: of the others nothing is made. */
    public String getPart() {
        return switch (getState().phase()) {
            case DECIDE -> "/WEB-INF/learning/decide.xhtml";
            case PREDICT -> "/WEB-INF/learning/predict.xhtml";
            case FEEDBACK -> "/WEB-INF/learning/feedback.xhtml";
            case ENDING -> "/WEB-INF/learning/ending.xhtml";
        };
    }

    public SceneState getState() {
        return find().orElseThrow(() -> new NotFound("scene " + spot.spot()));
    }

    public Scene getScene() {
        return getState().scene();
    }

    public Vignette getVignette() {
        return getState().vignette();
    }

    public String getStory() {
        return spot.html(getScene().text(), "verhaal-");
    }

    /** What earlier choices brought about. */
    public List<String> getLater() {
        return getState().later().stream()
                .map(text -> spot.html(text, "later-" + getState().later().indexOf(text) + "-"))
                .toList();
    }

    public @Nullable Dossier getDossier() {
        return getVignette().dossiers().get(getState().attempt().own());
    }

    public String getDossierHtml() {
        Dossier dossier = getDossier();
        return dossier == null ? "" : spot.html(dossier.text(), "dossier-");
    }

    /** {@code ggz} or {@code rvdk}. */
    public String getSide() {
        return getState().attempt().own().key();
    }

    public String getOtherSide() {
        return getState().attempt().own().other().key();
    }

    public String getChildName() {
        return Scenes.name(getScene().child().who());
    }

    public List<ChoiceView> getChoices() {
        List<ChoiceView> known = choices;
        if (known == null) {
            known = scenes().choices();
            choices = known;
        }
        return known;
    }

    /** Her own choice; null before she decided. */
    public @Nullable ChoiceView getMine() {
        return getChoices().stream().filter(ChoiceView::mine).findFirst().orElse(null);
    }

    public List<ChoiceView> getOthers() {
        return getChoices().stream().filter(choice -> !choice.mine()).toList();
    }

    public String getConsequence() {
        return getState()
                .chosen()
                .map(choice -> spot.html(choice.consequence(), "gevolg-"))
                .orElse("");
    }

    public List<PathStep> getPath() {
        return scenes().path();
    }

    public int getNumber() {
        return getPath().stream()
                .filter(PathStep::shown)
                .map(PathStep::number)
                .findFirst()
                .orElse(1);
    }

    /** Where the way on leads, as a button says it; how the case ends is not told before. */
    public String getOnward() {
        Optional<Scene> next = scenes().next();
        if (next.filter(Scene::ending).isPresent()) {
            return spot.text("learning.scene.to-ending");
        }
        return next.map(scene -> spot.text("learning.scene.on", getNumber() + 1, scene.title()))
                .orElse("");
    }

    /** When her decision was stored; null before. */
    public @Nullable Instant getDecidedAt() {
        return getState().decidedAt().orElse(null);
    }

    public int getOtherEndings() {
        return scenes().otherEndings();
    }

    private Scenes scenes() {
        return new Scenes(getState(), spot.links());
    }

    private Optional<SceneState> find() {
        Optional<SceneState> known = state;
        if (known == null) {
            known = spot.standing().scene(spot.item(), spot.spot());
            state = known;
        }
        return known;
    }
}
