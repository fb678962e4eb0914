/** What a course is: its modules, pages, cases, quizzes, terms and statutes, as frozen versions that everybody reads. */
@NullMarked
@Feature(
        name = "content",
        uses = {},
        opens = {"nl.overenweer.content", "nl.overenweer.content.reading", "nl.overenweer.content.checking"})
@Personal(table = "content_version", subject = "author", erase = Erase.EMPTIED)
@Impersonal({"content_file", "content_current", "content_register", "content_register_file", "content_lock"})
package nl.overenweer.content;

import nl.overenweer.shared.Feature;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Impersonal;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.NullMarked;
