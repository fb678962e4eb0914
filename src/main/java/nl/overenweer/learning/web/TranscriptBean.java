package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Child;
import nl.overenweer.content.Dossier;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import nl.overenweer.content.checking.CaseWalks;
import nl.overenweer.learning.Transcript;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** A case as it was played, from top to bottom; the paths beside each other; and, folded, what else could have happened. */
@Named("learningTranscript")
@RequestScoped
public class TranscriptBean {
    /** The last part of the address of a case's transcript. */
    static final String SPOT = "verslag";

    /** A run to read. */
    public record RunLine(int number, String ending, boolean shown, String address, List<PathStep> path) {
        public RunLine {
            path = List.copyOf(path);
        }
    }

    /** Another ending, and the choices that lead there. */
    public record OtherEnding(String title, List<CaseWalks.Move> moves) {
        public OtherEnding {
            moves = List.copyOf(moves);
        }
    }

    @Inject
    private Spot spot;

    @Inject
    private LanguageBean language;

    private @Nullable Transcript transcript;
    private @Nullable List<TranscriptScene> scenes;

    /** Whether this address is a transcript's. */
    boolean isShown() {
        return spot.spot().equals(SPOT) && spot.itemView().item() instanceof Vignette;
    }

    public List<TranscriptScene> getScenes() {
        List<TranscriptScene> known = scenes;
        if (known == null) {
            known = told().scenes().stream()
                    .map(state -> TranscriptScene.of(state, spot, language))
                    .toList();
            scenes = known;
        }
        return known;
    }

    public int getNumber() {
        return told().number();
    }

    public List<RunLine> getRuns() {
        return told().runs().stream().map(this::line).toList();
    }

    /** This run and the one to lay beside it: the first, or for the first the last. Fewer than two when there is but one. */
    public List<RunLine> getSideBySide() {
        List<RunLine> all =
                getRuns().stream().filter(run -> !run.path().isEmpty()).toList();
        RunLine shown = all.stream().filter(RunLine::shown).findFirst().orElse(null);
        if (shown == null || all.size() < 2) {
            return List.of();
        }
        RunLine first = all.get(0);
        return shown.equals(first) ? List.of(first, all.get(all.size() - 1)) : List.of(first, shown);
    }

    public List<Child> getChildren() {
        return told().vignette().children();
    }

    public String getRole() {
        return spot.html(told().vignette().roleFor(spot.view().own()), "rol-");
    }

    public @Nullable Dossier getDossier() {
        return told().vignette().dossiers().get(spot.view().own());
    }

    public String getDossierHtml() {
        Dossier dossier = getDossier();
        return dossier == null ? "" : spot.html(dossier.text(), "dossier-");
    }

    /** The endings that this run did not reach, with the shortest way there for somebody of her profession. */
    public List<OtherEnding> getOtherEndings() {
        Optional<Scene> reached = last().play().ending();
        if (reached.isEmpty()) {
            return List.of();
        }
        return CaseWalks.of(told().vignette(), spot.view().own()).walks().entrySet().stream()
                .filter(walk -> !walk.getKey().equals(reached.get().id()))
                .flatMap(walk -> told()
                        .vignette()
                        .scene(walk.getKey())
                        .filter(Scene::ending)
                        .map(ending -> new OtherEnding(ending.title(), walk.getValue()))
                        .stream())
                .toList();
    }

    private Transcript.Run last() {
        return told().runs().get(told().number() - 1);
    }

    private RunLine line(Transcript.Run run) {
        int number = run.play().number();
        return new RunLine(
                number,
                run.play().ending().map(Scene::title).orElse(""),
                number == told().number(),
                "/modules/" + spot.module() + "/" + spot.item() + "/" + SPOT + "?keer=" + number,
                Scenes.path(run.play(), spot));
    }

    private Transcript told() {
        Transcript known = transcript;
        if (known == null) {
            known = spot.standing().transcript(spot.item(), number());
            transcript = known;
        }
        return known;
    }

    private static int number() {
        String asked = Posted.one("keer");
        return asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 0;
    }
}
