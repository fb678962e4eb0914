package nl.overenweer.content.checking;

import nl.overenweer.content.Choice;
import nl.overenweer.content.Expectation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Lens;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;
import org.jspecify.annotations.Nullable;

/** A case: its ways, its view of the child, both pairs of glasses, its grounds. */
final class VignetteCheck {
    private final Vignette vignette;
    private final Findings findings;
    private final ConditionCheck conditions;

    VignetteCheck(Vignette vignette, Findings findings) {
        this.vignette = vignette;
        this.findings = findings;
        this.conditions = new ConditionCheck(vignette, findings);
    }

    void run() {
        whole();
        new SceneGraph(vignette).report(findings);
        vignette.scenes().forEach(this::scene);
        new TwiceCheck(findings).vignette(vignette);
        new CaseFileCheck(vignette, findings, conditions).run();
    }

    private void whole() {
        findings.required("", vignette.summary(), "de samenvatting van de casus");
        if (vignette.children().isEmpty()) {
            findings.error("", "Noem bij ‘kinderen’ elk kind in deze casus, met leeftijd.");
        }
        if (vignette.roles().isEmpty()) {
            findings.error("", "Zeg wie de cursist in deze casus is: voor de ggz, de RvdK of allebei.");
        }
        if (vignette.scenes().stream().filter(Scene::ending).count() < 2) {
            findings.error("", "Een casus heeft minstens twee eindes. Anders maakt het niet uit wat iemand kiest.");
        }
    }

    private void scene(Scene scene) {
        findings.required(scene.id(), scene.title(), "de titel van de scène");
        findings.required(scene.id(), scene.text(), "het verhaal van de scène");
        scene.later().forEach(later -> conditions.check(scene, later.when(), scene.id()));
        lane(scene);
        if (!scene.ending()) {
            decision(scene);
        }
    }

    private void lane(Scene scene) {
        if (!scene.child().isComplete()) {
            findings.error(
                    scene.id(),
                    "Kind in beeld is niet compleet. Schrijf wie het is, wat het kind ziet, wat het nodig heeft en het volgende contact.");
        }
    }

    private void decision(Scene scene) {
        findings.required(scene.id(), scene.question(), "de vraag van de scène");
        findings.required(scene.id(), scene.together(), "de gezamenlijke zin (‘Samen zeggen we’)");
        int answers = scene.childQuestion().answers().size();
        if (scene.childQuestion().text().isBlank() || answers < 2 || answers > 4) {
            findings.error(
                    scene.id(),
                    "De kindvraag is niet compleet. Vraag wat dit voor het kind betekent, met 2 tot 4 antwoorden.");
        }
        if (scene.choices().size() < 3 || scene.choices().size() > 4) {
            findings.warning(
                    scene.id(),
                    "Een scène heeft drie of vier keuzes. Hier zijn het er "
                            + scene.choices().size() + ".");
        }
        if (!scene.choices().isEmpty()
                && scene.choices().stream()
                        .noneMatch(choice -> choice.condition().isAlways())) {
            findings.error(
                    scene.id(),
                    "Elke keuze heeft een voorwaarde. Laat er minstens één altijd openstaan, anders loopt iemand vast.");
        }
        scene.choices().forEach(choice -> choice(scene, choice));
        new Giveaway(findings).decision(scene);
        expectation(scene);
    }

    private void choice(Scene scene, Choice choice) {
        String block = scene.id() + "/" + choice.id();
        findings.required(block, choice.text(), "de tekst van de keuze");
        findings.required(block, choice.consequence(), "het gevolg van de keuze");
        findings.required(block, choice.child(), "wat deze keuze voor het kind betekent");
        if (choice.grounds().isEmpty()) {
            findings.error(
                    block,
                    "Deze keuze heeft geen grond. Noem minstens één wetsartikel of bron waar het oordeel op rust.");
        }
        findings.cited(block, choice.grounds());
        for (Glasses glasses : Glasses.values()) {
            lens(block, glasses, choice.lenses().get(glasses));
        }
        conditions.check(scene, choice.condition(), block);
        choice.next().forEach(next -> conditions.check(null, next.when(), block));
    }

    private void lens(String block, Glasses glasses, @Nullable Lens lens) {
        lens(findings, block, glasses, lens);
    }

    /** Both professions have their say on whatever a learner may do. */
    static void lens(Findings findings, String block, Glasses glasses, @Nullable Lens lens) {
        String side = glasses == Glasses.GGZ ? "de ggz" : "de RvdK";
        if (lens == null || lens.core().isBlank() || lens.text().isBlank()) {
            findings.error(block, "De bril van " + side + " is leeg. Schrijf hoe " + side + " naar deze keuze kijkt.");
            return;
        }
        findings.cited(block, lens.sources());
    }

    private void expectation(Scene scene) {
        for (Glasses glasses : Glasses.values()) {
            Expectation expected = scene.expectation().get(glasses);
            String side = glasses == Glasses.GGZ ? "de ggz" : "de RvdK";
            if (expected == null || expected.reason().isBlank()) {
                findings.error(
                        scene.id(),
                        "Schrijf wat de meesten bij " + side
                                + " hier kiezen, en waarom. De Spiegel toont dat tot er genoeg antwoorden zijn.");
            } else if (scene.choice(expected.choice()).isEmpty()) {
                findings.error(
                        scene.id(),
                        "De verwachting voor " + side + " noemt de keuze ‘" + expected.choice()
                                + "’, maar die bestaat hier niet.");
            }
        }
    }
}
