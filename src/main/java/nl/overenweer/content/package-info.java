/** What a course is: its modules, pages, cases, quizzes, terms and statutes, as frozen versions that everybody reads. */
@NullMarked
@Feature(
        name = "content",
        uses = {},
        opens = {"nl.overenweer.content", "nl.overenweer.content.reading", "nl.overenweer.content.checking"})
package nl.overenweer.content;

import nl.overenweer.shared.Feature;
import org.jspecify.annotations.NullMarked;
