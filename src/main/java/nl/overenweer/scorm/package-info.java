/** Packages of SCORM: other tools' packages run here and count as our own modules do; our own modules go out as packages. */
@NullMarked
@Feature(
        name = "scorm",
        uses = {"audit", "content", "mirror", "people"},
        opens = {"nl.overenweer.scorm"})
package nl.overenweer.scorm;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
