package nl.overenweer.content.checking;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Next;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;

/** The scenes of a case and the ways between them. */
final class SceneGraph {
    private final Vignette vignette;
    private final Map<String, Set<String>> ways = new HashMap<>();

    SceneGraph(Vignette vignette) {
        this.vignette = vignette;
        for (Scene scene : vignette.scenes()) {
            ways.put(
                    scene.id(),
                    scene.choices().stream()
                            .flatMap(choice -> choice.next().stream())
                            .map(Next::scene)
                            .collect(Collectors.toSet()));
        }
    }

    void report(Findings findings) {
        if (!ways.containsKey(vignette.start())) {
            findings.error("", "De casus begint bij ‘" + vignette.start() + "’, maar die scène bestaat niet.");
            return;
        }
        Set<String> reached = reachedFrom(Set.of(vignette.start()), ways);
        Set<String> finishing = reachedFrom(endings(), reversed());
        for (Scene scene : vignette.scenes()) {
            scene.choices().forEach(choice -> ways(scene, choice, findings));
            if (!reached.contains(scene.id())) {
                findings.error(
                        scene.id(),
                        "Geen enkele keuze leidt naar deze scène. Laat een keuze hierheen gaan, of haal de scène weg.");
            } else if (!scene.ending() && scene.choices().isEmpty()) {
                findings.error(
                        scene.id(),
                        "Deze scène loopt dood: er zijn geen keuzes. Schrijf keuzes, of maak er een einde van.");
            } else if (!finishing.contains(scene.id())) {
                findings.error(
                        scene.id(), "Vanaf hier komt niemand bij een einde. Laat minstens één keuze verder leiden.");
            }
        }
    }

    private void ways(Scene scene, Choice choice, Findings findings) {
        String block = scene.id() + "/" + choice.id();
        List<Next> next = choice.next();
        if (next.isEmpty()) {
            findings.error(block, "Deze keuze leidt nergens heen. Kies de volgende scène.");
        } else if (!next.get(next.size() - 1).when().isAlways()) {
            findings.error(
                    block,
                    "De laatste weg van deze keuze heeft een voorwaarde. Geef een weg zonder voorwaarde, anders loopt iemand vast.");
        }
        next.stream()
                .filter(way -> !ways.containsKey(way.scene()))
                .forEach(way -> findings.error(
                        block, "Deze keuze leidt naar ‘" + way.scene() + "’, maar die scène bestaat niet."));
    }

    private Set<String> endings() {
        return vignette.scenes().stream().filter(Scene::ending).map(Scene::id).collect(Collectors.toSet());
    }

    private Map<String, Set<String>> reversed() {
        var back = new HashMap<String, Set<String>>();
        ways.forEach((from, targets) -> targets.forEach(
                to -> back.computeIfAbsent(to, any -> new HashSet<>()).add(from)));
        return back;
    }

    private static Set<String> reachedFrom(Set<String> starts, Map<String, Set<String>> edges) {
        var reached = new HashSet<>(starts);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            for (String to : edges.getOrDefault(open.pop(), Set.of())) {
                if (reached.add(to)) {
                    open.push(to);
                }
            }
        }
        return reached;
    }
}
