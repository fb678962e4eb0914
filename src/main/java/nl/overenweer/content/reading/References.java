package nl.overenweer.content.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;

/** What the text refers to, with its lines; resolved when everything has been read. A draft may refer to what is not there yet. */
final class References {
    private record Cited(String file, int line, Citation citation) {}

    private record Linked(String file, int line, MarkdownLink link) {}

    private record SceneNamed(String file, int line, String scene) {}

    private record ChoiceNamed(String file, int line, String scene, String choice) {}

    private final Faults faults;
    private final Set<Cited> citations = new LinkedHashSet<>();
    private final Set<Linked> links = new LinkedHashSet<>();
    private final Set<SceneNamed> scenes = new LinkedHashSet<>();
    private final Set<ChoiceNamed> choices = new LinkedHashSet<>();

    References(Faults faults) {
        this.faults = faults;
    }

    boolean strict() {
        return faults.strict();
    }

    void citation(String file, int line, Citation citation) {
        citations.add(new Cited(file, line, citation));
    }

    void link(String file, int line, MarkdownLink link) {
        links.add(new Linked(file, line, link));
    }

    void scene(String file, int line, String scene) {
        scenes.add(new SceneNamed(file, line, scene));
    }

    void choice(String file, int line, String scene, String choice) {
        choices.add(new ChoiceNamed(file, line, scene, choice));
    }

    /** Reports what leads nowhere among citations and links. */
    void resolve(Resolver resolver) {
        citations.forEach(cited -> resolver.fault(cited.citation())
                .ifPresent(text -> faults.incomplete(cited.file(), cited.line(), text)));
        links.forEach(linked ->
                resolver.fault(linked.link()).ifPresent(text -> faults.incomplete(linked.file(), linked.line(), text)));
    }

    /** Reports what leads nowhere within the case of this file. */
    void resolve(String file, Vignette vignette) {
        List<String> known = vignette.scenes().stream().map(Scene::id).toList();
        scenes.stream()
                .filter(named -> named.file().equals(file) && !known.contains(named.scene()))
                .forEach(named -> faults.incomplete(
                        file,
                        named.line(),
                        "De scène ‘" + named.scene() + "’ bestaat niet in deze casus."
                                + Nearest.hint(named.scene(), known)));
        choices.stream().filter(named -> named.file().equals(file)).forEach(named -> resolve(named, vignette));
    }

    private void resolve(ChoiceNamed named, Vignette vignette) {
        Optional<Scene> scene = vignette.scene(named.scene());
        List<String> known = scene.map(Scene::choices).orElse(List.of()).stream()
                .map(Choice::id)
                .toList();
        if (scene.isPresent() && !known.contains(named.choice())) {
            faults.incomplete(
                    named.file(),
                    named.line(),
                    "De keuze ‘" + named.choice() + "’ bestaat niet in de scène ‘" + named.scene() + "’. Wel: "
                            + String.join(", ", known) + ".");
        }
    }
}
