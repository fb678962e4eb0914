package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.content.Child;
import nl.overenweer.content.Dossier;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.ItemView.State;
import nl.overenweer.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The way into a case: who you are, which children it is about, and where you were. */
@Named("learningCase")
@RequestScoped
public class CaseBean {
    @Inject
    private Spot spot;

    @Inject
    private Attempts attempts;

    /** Another path; the first one stays. */
    public void replay() {
        spot.go("", ticket -> attempts.replay(spot.learner(), spot.view().id(), spot.item(), ticket, spot.now()));
    }

    public Vignette getVignette() {
        if (spot.itemView().item() instanceof Vignette vignette) {
            return vignette;
        }
        throw new NotFound("case " + spot.item());
    }

    public List<Child> getChildren() {
        return getVignette().children();
    }

    /** Who you are in it. */
    public String getRole() {
        return spot.html(getVignette().roleFor(spot.view().own()), "rol-");
    }

    public @Nullable Dossier getDossier() {
        return getVignette().dossiers().get(spot.view().own());
    }

    public String getDossierHtml() {
        Dossier dossier = getDossier();
        return dossier == null ? "" : spot.html(dossier.text(), "dossier-");
    }

    /** {@code ggz} or {@code rvdk}. */
    public String getSide() {
        return spot.view().own().key();
    }

    /** {@code NOT_STARTED} before the first decision, {@code BUSY} in the story, {@code ENDED} at an ending. */
    public String getStage() {
        Scene here = here();
        if (here.ending()) {
            return "ENDED";
        }
        boolean begun = !here.id().equals(getVignette().start());
        return begun ? "BUSY" : "NOT_STARTED";
    }

    /** Some path was walked to its end before, in this run or an earlier one. */
    public boolean isPlayed() {
        return spot.itemView().state() == State.DONE;
    }

    /** The scene where the story is now. */
    public String getScene() {
        return "/modules/" + spot.module() + "/" + spot.item() + "/" + here().id();
    }

    private Scene here() {
        String address = spot.itemView().address();
        String last = address.substring(address.lastIndexOf('/') + 1);
        return getVignette()
                .scene(last)
                .or(() -> getVignette().scene(getVignette().start()))
                .orElseThrow(() -> new NotFound("first scene of " + spot.item()));
    }
}
