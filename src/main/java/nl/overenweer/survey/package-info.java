/**
 * Before, after, later: how sure somebody is of her own work around a track, and what she thought of a module. Shown to herself; to a manager
 * in groups of ten or more only.
 */
@NullMarked
@Feature(
        name = "survey",
        uses = {"learning", "people", "content"},
        opens = {"nl.overenweer.survey", "nl.overenweer.survey.measuring"})
@Personal(table = "survey_score", subject = "answers", erase = Erase.STAYS)
package nl.overenweer.survey;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
