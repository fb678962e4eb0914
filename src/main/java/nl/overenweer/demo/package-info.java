/** Invented organisations and people, so that somebody who looks around sees life. Made only where the operator asked for it. */
@NullMarked
@Feature(
        name = "demo",
        uses = {"accreditation", "people", "content", "enrolment", "learning", "mirror", "refresher", "survey"},
        opens = {})
package nl.overenweer.demo;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
