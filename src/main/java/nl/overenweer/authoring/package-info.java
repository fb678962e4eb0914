/** How content changes: trainers' drafts, the check before publishing, who published what and why. */
@NullMarked
@Feature(
        name = "authoring",
        uses = {"content", "people"},
        opens = {"nl.overenweer.authoring"})
@Impersonal({"authoring_draft_file"})
package nl.overenweer.authoring;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Impersonal;
import org.jspecify.annotations.NullMarked;
