/** Who may learn what, and by when: own choice, or asked by a manager. */
@NullMarked
@Feature(
        name = "enrolment",
        uses = {"audit", "people", "content"},
        opens = {"nl.overenweer.enrolment"})
package nl.overenweer.enrolment;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
