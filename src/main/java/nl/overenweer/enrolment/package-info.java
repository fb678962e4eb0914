/** Who may learn what, and by when: own choice, or asked by a manager. */
@NullMarked
@Feature(
        name = "enrolment",
        uses = {"audit", "people", "content", "mail"},
        opens = {"nl.overenweer.enrolment"})
@Impersonal({"enrolment_assignment_bound", "enrolment_reminder_rule", "enrolment_turn"})
package nl.overenweer.enrolment;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Impersonal;
import org.jspecify.annotations.NullMarked;
