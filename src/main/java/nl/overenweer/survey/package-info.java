/**
 * Before, after, later: how sure somebody is of her own work around a track, and what she thought of a module. Shown to herself; to a manager
 * in groups of ten or more only.
 */
@NullMarked
@Feature(
        name = "survey",
        uses = {"learning", "people", "content"},
        opens = {"nl.overenweer.survey", "nl.overenweer.survey.measuring"})
package nl.overenweer.survey;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
