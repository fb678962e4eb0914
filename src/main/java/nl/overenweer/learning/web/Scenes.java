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
        List<PathStep> steps = new ArrayList<>();
        for (Scene scene : state.path()) {
            Optional<Choice> choice = state.play().trail().choiceAt(scene.id()).flatMap(scene::choice);
            boolean told = choice.isPresent() && isToldOf(scene);
            steps.add(new PathStep(
                    steps.size() + 1,
                    scene.title(),
                    address(scene),
                    scene.id().equals(state.scene().id()),
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
    private boolean isToldOf(Scene scene) {
        return state.play().phase(scene.id()).equals(Optional.of(Phase.FEEDBACK));
    }

    private String address(Scene scene) {
        return "/modules/" + state.attempt().module().slug() + "/"
                + state.vignette().slug() + "/" + scene.id();
    }

    private List<LensView> lenses(Choice choice) {
        Glasses own = state.attempt().own();
        List<LensView> lenses = new ArrayList<>();
        for (Glasses side : List.of(own, own.other())) {
            Lens lens = choice.lenses().get(side);
            if (lens != null) {
                Links here = links.named(choice.id() + "-" + side.key() + "-");
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
