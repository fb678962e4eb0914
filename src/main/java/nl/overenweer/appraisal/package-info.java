/** The aid by which an investigator orders what she knows of a child and two parents. It is no test, and the server keeps nothing of it. */
@NullMarked
@Feature(
        name = "appraisal",
        uses = {"content", "people"},
        opens = {})
package nl.overenweer.appraisal;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
