package nl.overenweer.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Lens;
import nl.overenweer.content.Scene;
import nl.overenweer.content.reading.Cited;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.learning.SceneState;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.learning.branching.Play;

/** What of a scene may be shown now, in the order and with the letters of the page. */
final class Scenes {
    private final SceneState state;
    private final Links links;

    Scenes(SceneState state, Links links) {
        this.state = state;
        this.links = links;
    }

    /** Lettered from A, as they were offered. */
    List<ChoiceView> choices() {
        List<ChoiceView> views = new ArrayList<>();
        for (Choice choice : state.offered()) {
            String letter = String.valueOf((char) ('A' + views.size()));
            boolean mine = state.chosen().filter(choice::equals).isPresent();
            views.add(new ChoiceView(letter, choice, mine, isTold() ? lenses(choice) : List.of()));
        }
        return views;
    }

    List<PathStep> path() {
        return path(state.play(), state.attempt().module().slug(), state.scene().id());
    }

    /** The path of any run through the case at this address. */
    static List<PathStep> path(Play play, Spot spot) {
        return path(play, spot.module(), "");
    }

    private static List<PathStep> path(Play play, String module, String shown) {
        List<PathStep> steps = new ArrayList<>();
        for (Scene scene : play.path()) {
            Optional<Choice> choice = play.trail().choiceAt(scene.id()).flatMap(scene::choice);
            boolean told = choice.isPresent() && isToldOf(play, scene);
            steps.add(new PathStep(
                    steps.size() + 1,
                    scene.title(),
                    "/modules/" + module + "/" + play.vignette().slug() + "/" + scene.id(),
                    scene.id().equals(shown),
                    choice.map(Choice::text).orElse(""),
                    told ? choice.get().judgement().key() : ""));
        }
        return steps;
    }

    /** The scene after this one, once there is feedback. */
    Optional<Scene> next() {
        String last = state.next().substring(state.next().lastIndexOf('/') + 1);
        return state.phase() == Phase.FEEDBACK ? state.vignette().scene(last) : Optional.empty();
    }

    /** How many endings there are besides this one. */
    int otherEndings() {
        return (int) state.vignette().scenes().stream().filter(Scene::ending).count() - 1;
    }

    /** The child by its name, as in 'Wat Mees ziet': who it is, up to its age. */
    static String name(String who) {
        return who.split("[,(]", 2)[0].strip();
    }

    private boolean isTold() {
        return state.phase() == Phase.FEEDBACK;
    }

    /** A scene whose prediction is still open keeps its judgement back, on whatever page. */
    private static boolean isToldOf(Play play, Scene scene) {
        return play.phase(scene.id()).equals(Optional.of(Phase.FEEDBACK));
    }

    private List<LensView> lenses(Choice choice) {
        Glasses own = state.attempt().own();
        List<LensView> lenses = new ArrayList<>();
        for (Glasses side : List.of(own, own.other())) {
            Lens lens = choice.lenses().get(side);
            if (lens != null) {
                Links here = links.named(state.scene().id() + "-" + choice.id() + "-" + side.key() + "-");
                lenses.add(new LensView(
                        side.key(), side == own, lens.core(), Markdown.html(lens.text(), here), cited(lens.sources())));
            }
        }
        return lenses;
    }

    private List<Cited> cited(List<Citation> citations) {
        return citations.stream()
                .flatMap(citation -> links.cited(citation).stream())
                .toList();
    }
}
