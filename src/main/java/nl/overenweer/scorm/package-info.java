/** Packages of SCORM: other tools' packages run here and count as our own modules do; our own modules go out as packages. */
@NullMarked
@Feature(
        name = "scorm",
        uses = {"audit", "authoring", "content", "learning", "mirror", "people"},
        opens = {
            "nl.overenweer.scorm",
            "nl.overenweer.scorm.archive",
            "nl.overenweer.scorm.manifest",
            "nl.overenweer.scorm.cmi",
            "nl.overenweer.scorm.sequencing"
        })
@Personal(table = "scorm_version", subject = "packages", erase = Erase.STAYS)
@Personal(table = "scorm_import", subject = "imports", days = 7, erase = Erase.DELETED)
@Personal(table = "scorm_registration", subject = "runs", erase = Erase.STAYS)
@Personal(table = "scorm_part", subject = "runs", erase = Erase.EMPTIED)
@Personal(table = "scorm_interaction", subject = "runs", erase = Erase.DELETED)
@Personal(table = "scorm_objective", subject = "runs", erase = Erase.DELETED)
@Personal(table = "scorm_shared", subject = "shared", erase = Erase.DELETED)
@Personal(table = "scorm_pass", subject = "passes", days = 1, erase = Erase.DELETED)
@Impersonal({"scorm_package", "scorm_file", "scorm_file_part", "scorm_use"})
package nl.overenweer.scorm;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
