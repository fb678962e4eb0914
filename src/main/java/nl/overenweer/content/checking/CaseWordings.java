package nl.overenweer.content.checking;

import java.util.List;
import java.util.Map;
import nl.overenweer.content.Basis;
import nl.overenweer.content.ChildLane;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Lens;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Vignette;

/** The texts of a case: its briefing, its files, what may be asked, and its scenes with their choices. */
record CaseWordings(Wordings wordings) {
    List<Wording> all(Vignette vignette) {
        wordings.add("", vignette.summary());
        vignette.children().forEach(child -> wordings.add("", child.name()));
        vignette.roles().values().forEach(role -> wordings.add("", role));
        vignette.dossiers().values().forEach(dossier -> wordings.add("", dossier.title(), dossier.text()));
        vignette.limits().forEach(limit -> wordings.add("", limit.what()));
        vignette.documents().forEach(each -> wordings.add("", each.title(), each.from(), each.text()));
        vignette.inquiries().forEach(this::inquiry);
        vignette.scenes().forEach(this::scene);
        return wordings.all();
    }

    private void inquiry(Inquiry inquiry) {
        wordings.add("", inquiry.of(), inquiry.what());
        for (Basis basis : inquiry.bases()) {
            wordings.add("", basis.text(), basis.answer(), basis.refusal());
            lenses("", basis.lenses());
        }
    }

    private void scene(Scene scene) {
        String block = scene.id();
        wordings.add(block, scene.title(), scene.when(), scene.text());
        scene.later().forEach(later -> wordings.add(block, later.text()));
        ChildLane child = scene.child();
        wordings.add(block, child.who(), child.sees(), child.needs(), child.contact());
        wordings.add(block, scene.question(), scene.childQuestion().text());
        scene.childQuestion().answers().forEach(answer -> wordings.add(block, answer.text()));
        scene.choices().forEach(choice -> choice(block + "/" + choice.id(), choice));
        wordings.add(block, scene.together());
        scene.expectation().values().forEach(expected -> wordings.add(block, expected.reason()));
        scene.panel().values().forEach(panel -> wordings.add(block, panel.who()));
    }

    private void choice(String block, Choice choice) {
        wordings.add(block, choice.text(), choice.consequence(), choice.child());
        lenses(block, choice.lenses());
    }

    private void lenses(String block, Map<Glasses, Lens> lenses) {
        lenses.values().forEach(lens -> wordings.add(block, lens.core(), lens.text()));
    }
}
