package nl.overenweer.content.checking;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.content.Basis;
import nl.overenweer.content.CaseDocument;
import nl.overenweer.content.CasePanel;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Scene;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.TimeLimit;
import nl.overenweer.content.Vignette;

/** What a case has besides its scenes: the clock and its terms, the documents, what may be asked, panels; and whether all can be reached. */
final class CaseFileCheck {
    private final Vignette vignette;
    private final Findings findings;
    private final ConditionCheck conditions;

    CaseFileCheck(Vignette vignette, Findings findings, ConditionCheck conditions) {
        this.vignette = vignette;
        this.findings = findings;
        this.conditions = conditions;
    }

    void run() {
        vignette.limits().forEach(this::limit);
        vignette.documents().forEach(this::document);
        vignette.inquiries().forEach(this::inquiry);
        vignette.scenes().forEach(this::scene);
        if (vignette.scene("verslag").isPresent()) {
            findings.error(
                    "verslag",
                    "Een scène kan niet ‘verslag’ heten: dat is het adres van het verslag van de casus. Kies een andere naam.");
        }
        files();
        reached();
    }

    private void limit(TimeLimit limit) {
        String name = "De termijn ‘" + limit.id() + "’";
        findings.required("", limit.what(), "wat er bij de termijn ‘" + limit.id() + "’ moet gebeuren");
        if (limit.length().isNone()) {
            findings.error("", name + " heeft geen duur. Schrijf bij ‘duurt’ hoe lang hij loopt.");
        }
        if (limit.sources().isEmpty()) {
            findings.error("", name + " heeft geen bron. Noem het wetsartikel of de bron waar hij staat.");
        }
        findings.cited("", limit.sources());
        if (!limit.from().isEmpty()) {
            conditions.made(null, limit.from(), limit.fromChoices(), "");
        }
        limit.met().forEach((scene, choices) -> conditions.made(null, scene, choices, ""));
    }

    private void document(CaseDocument document) {
        String name = "Het stuk ‘" + document.id() + "’";
        findings.required("", document.title(), "de titel van het stuk ‘" + document.id() + "’");
        findings.required("", document.text(), "de tekst van het stuk ‘" + document.id() + "’");
        String scene = document.arrival().scene();
        if (!scene.isEmpty() && vignette.scene(scene).isEmpty()) {
            findings.error("", name + " komt bij de scène ‘" + scene + "’, maar die bestaat niet.");
        }
        if (document.arrival().moment() != null && vignette.clock() == null) {
            findings.error(
                    "",
                    name
                            + " komt na een tijd, maar deze casus heeft geen klok. Zet bij de casus ‘klok’ met een begin.");
        }
        if (document.arrival().onRequest()) {
            onRequest(document, name);
        }
    }

    private void onRequest(CaseDocument document, String name) {
        Set<Glasses> askers = vignette.inquiries().stream()
                .filter(inquiry -> inquiry.bases().stream()
                        .anyMatch(basis -> basis.documents().contains(document.id())))
                .flatMap(inquiry -> inquiry.sides().stream())
                .collect(Collectors.toSet());
        if (askers.stream().noneMatch(document.sides()::contains)) {
            findings.error(
                    "",
                    name
                            + " komt alleen op verzoek, maar niemand kan erom vragen. Noem het bij een grond van een verzoek.");
        }
    }

    private void inquiry(Inquiry inquiry) {
        String name = "het verzoek ‘" + inquiry.id() + "’";
        findings.required("", inquiry.of(), "aan wie " + name + " gaat");
        findings.required("", inquiry.what(), "wat er bij " + name + " wordt gevraagd");
        inquiry.scenes().stream()
                .filter(scene -> vignette.scene(scene).isEmpty())
                .forEach(scene ->
                        findings.error("", "Bij " + name + " staat de scène ‘" + scene + "’, maar die bestaat niet."));
        conditions.check(null, inquiry.condition(), "");
        if (inquiry.bases().size() < 2) {
            findings.error("", "Bij " + name + " valt niets te kiezen. Schrijf minstens twee gronden.");
        }
        inquiry.bases().forEach(basis -> basis(inquiry, basis));
    }

    private void basis(Inquiry inquiry, Basis basis) {
        String name = "de grond ‘" + basis.id() + "’ van het verzoek ‘" + inquiry.id() + "’";
        findings.required("", basis.text(), "de tekst van " + name);
        findings.required("", basis.answer(), "de uitkomst van " + name);
        if (basis.grounds().isEmpty()) {
            findings.error("", "Bij " + name + " ontbreekt de bron. Noem minstens één wetsartikel of bron.");
        }
        findings.cited("", basis.grounds());
        if (!basis.isGranted() && basis.refusal().isBlank()) {
            findings.error(
                    "",
                    "Bij " + name
                            + " komt er niets en staat er niet waarom. Noem stukken, of schrijf bij ‘geweigerd’ wat en waarom.");
        }
        if (!basis.after().isNone() && vignette.clock() == null) {
            findings.error(
                    "",
                    "Bij " + name + " duurt het antwoord ‘" + basis.after().text()
                            + "’, maar deze casus heeft geen klok.");
        }
        basis.documents().forEach(id -> comes(inquiry, id, name));
        for (Glasses glasses : Glasses.values()) {
            VignetteCheck.lens(findings, "", glasses, basis.lenses().get(glasses));
        }
    }

    /** What comes of asking must exist, wait for being asked, and be for whoever asks. */
    private void comes(Inquiry inquiry, String id, String name) {
        var document = vignette.document(id);
        if (document.isEmpty()) {
            findings.error("", "Bij " + name + " komt het stuk ‘" + id + "’, maar dat bestaat niet.");
        } else if (!document.get().arrival().onRequest()
                || !document.get().sides().containsAll(inquiry.sides())) {
            findings.error(
                    "",
                    "Het stuk ‘" + id + "’ komt bij " + name
                            + ". Zet er ‘komt: op-verzoek’ bij, en dezelfde zijde als het verzoek.");
        }
    }

    private void scene(Scene scene) {
        boolean timed = !scene.time().equals(SceneTime.AT_ONCE)
                || scene.choices().stream().anyMatch(choice -> !choice.takes().isNone());
        if (timed && vignette.clock() == null) {
            findings.error(
                    scene.id(),
                    "Hier staat een tijd, maar deze casus heeft geen klok. Zet bij de casus ‘klok’ met een begin.");
        }
        scene.panel().forEach((side, panel) -> panel(scene, panel));
    }

    private void panel(Scene scene, CasePanel panel) {
        findings.required(scene.id(), panel.who(), "wie er in het panel zaten");
        int sum = panel.choices().values().stream().mapToInt(Integer::intValue).sum();
        if (sum != panel.people()) {
            findings.error(
                    scene.id(),
                    "Het panel telt " + panel.people() + " mensen, maar de keuzes tellen op tot " + sum
                            + ". Kijk de aantallen na.");
        }
        panel.choices().keySet().stream()
                .filter(choice -> scene.choice(choice).isEmpty())
                .forEach(choice -> findings.error(
                        scene.id(), "Het panel noemt de keuze ‘" + choice + "’, maar die bestaat hier niet."));
        if (panel.date().isAfter(findings.today())) {
            findings.error(
                    scene.id(), "Het panel is van " + panel.date() + ". Dat is nog niet geweest: kijk de datum na.");
        }
    }

    /** Where files are kept apart, everybody for whom the case is has one. */
    private void files() {
        if (vignette.documents().isEmpty()) {
            return;
        }
        for (Glasses side : vignette.roles().keySet()) {
            boolean sees = vignette.dossiers().containsKey(side)
                    || vignette.documents().stream()
                            .anyMatch(each -> each.sides().contains(side)
                                    && !each.arrival().onRequest());
            if (!sees) {
                findings.error(
                        "",
                        "Er zijn stukken, maar " + (side == Glasses.GGZ ? "de ggz" : "de RvdK")
                                + " ziet er geen. Geef ook die kant een dossier.");
            }
        }
    }

    /** The graph alone can't tell: under the clock, or without having asked, a way may never open. */
    private void reached() {
        if (findings.all().stream().anyMatch(Finding::isError)) {
            return;
        }
        List<CaseWalks.Found> found = vignette.roles().keySet().stream()
                .map(side -> CaseWalks.of(vignette, side))
                .toList();
        found.stream()
                .flatMap(each -> each.stuck().stream())
                .forEach(block -> findings.error(block, "Wie dit kiest, kan vastlopen: geen enkele weg is dan open."));
        if (found.stream().allMatch(CaseWalks.Found::whole)) {
            unreached(union(found, each -> each.walks().keySet()));
            unfiled(union(found, CaseWalks.Found::filed));
        }
    }

    private void unreached(Set<String> scenes) {
        vignette.scenes().stream()
                .filter(scene -> !scenes.contains(scene.id()))
                .forEach(
                        scene -> findings.error(
                                scene.id(),
                                "Niemand komt hier ooit, hoe er ook gekozen wordt: de voorwaarden of de klok houden elke weg dicht."));
    }

    private void unfiled(Set<String> filed) {
        vignette.documents().stream()
                .filter(document -> !document.arrival().onRequest() && !filed.contains(document.id()))
                .forEach(
                        document -> findings.error(
                                "",
                                "Het stuk ‘" + document.id()
                                        + "’ komt bij niemand in het dossier: de casus is dan al voorbij, of de zijde klopt niet."));
    }

    private static Set<String> union(List<CaseWalks.Found> found, Function<CaseWalks.Found, Set<String>> part) {
        return found.stream().flatMap(each -> part.apply(each).stream()).collect(Collectors.toSet());
    }
}
