package nl.overenweer.scorm;

import nl.overenweer.scorm.sequencing.Refusal;
import nl.overenweer.shared.Texts;

/** Why a part is offered, or not, in one sentence. */
public final class ReasonText {
    private ReasonText() {}

    public static String of(PartReason reason, Texts texts) {
        if (!reason.first().isEmpty()) {
            return texts.of("scorm.reason.first", "‘" + String.join("’, ‘", reason.first()) + "’");
        }
        return reason.refusal()
                .map(Refusal::key)
                .map(texts::get)
                .orElseGet(() -> texts.get(reason.shown() ? "scorm.reason.shown" : "scorm.reason.open"));
    }
}
