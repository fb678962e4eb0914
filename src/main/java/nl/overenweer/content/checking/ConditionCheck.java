package nl.overenweer.content.checking;

import java.util.Set;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Demands;
import nl.overenweer.content.Scene;
import nl.overenweer.content.TimeLimit;
import nl.overenweer.content.Vignette;
import org.jspecify.annotations.Nullable;

/** The conditions of a case: they must speak of scenes, choices, inquiries and terms that exist, and of time only where there is a clock. */
final class ConditionCheck {
    private final Vignette vignette;
    private final Findings findings;

    ConditionCheck(Vignette vignette, Findings findings) {
        this.vignette = vignette;
        this.findings = findings;
    }

    /** @param here the scene that the condition belongs to, where it can only speak of earlier ones */
    void check(@Nullable Scene here, Condition condition, String block) {
        demands(here, condition.all(), block);
        demands(here, condition.not(), block);
        if (condition.isTimed() && vignette.clock() == null) {
            findings.error(
                    block,
                    "De voorwaarde kijkt op de klok, maar deze casus heeft er geen. Zet bij de casus ‘klok’ met een begin.");
        }
    }

    private void demands(@Nullable Scene here, Demands demands, String block) {
        demands.chosen().forEach((scene, choices) -> made(here, scene, choices, block));
        demands.asked().forEach((inquiry, bases) -> asked(inquiry, bases, block));
        demands.limits().keySet().stream()
                .filter(limit -> vignette.limits().stream().map(TimeLimit::id).noneMatch(limit::equals))
                .forEach(limit -> findings.error(
                        block, "De voorwaarde noemt de termijn ‘" + limit + "’, maar die bestaat niet."));
    }

    private void asked(String inquiry, Set<String> bases, String block) {
        var named = vignette.inquiry(inquiry);
        if (named.isEmpty()) {
            findings.error(block, "De voorwaarde noemt het verzoek ‘" + inquiry + "’, maar dat bestaat niet.");
            return;
        }
        bases.stream()
                .filter(basis -> named.get().basis(basis).isEmpty())
                .forEach(basis -> findings.error(
                        block,
                        "De voorwaarde noemt de grond ‘" + basis + "’ van het verzoek ‘" + inquiry
                                + "’, maar die bestaat niet."));
    }

    /** Choices per scene must exist. */
    void made(@Nullable Scene here, String scene, Set<String> choices, String block) {
        var named = vignette.scene(scene);
        if (named.isEmpty()) {
            findings.error(block, "De voorwaarde noemt de scène ‘" + scene + "’, maar die bestaat niet.");
            return;
        }
        if (here != null && here.id().equals(scene)) {
            findings.error(block, "De voorwaarde vraagt naar een keuze in deze scène zelf. Noem een eerdere scène.");
        }
        choices.stream()
                .filter(choice -> named.get().choice(choice).isEmpty())
                .forEach(choice -> findings.error(
                        block,
                        "De voorwaarde noemt de keuze ‘" + choice + "’ in de scène ‘" + scene
                                + "’, maar die bestaat niet."));
    }
}
