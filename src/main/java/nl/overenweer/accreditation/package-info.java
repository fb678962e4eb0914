/** The desk for accreditation: which register gives points for which module, who gets them, and whether the register took them. */
@NullMarked
@Feature(
        name = "accreditation",
        uses = {"authoring", "certificate", "people", "content"},
        opens = {"nl.overenweer.accreditation", "nl.overenweer.accreditation.listing"})
@Impersonal({"accreditation_lock", "accreditation_version"})
package nl.overenweer.accreditation;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Impersonal;
import org.jspecify.annotations.NullMarked;
