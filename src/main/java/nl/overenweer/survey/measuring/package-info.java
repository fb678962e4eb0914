/** What is asked, when, and what may be said of a group: pure rules. */
@NullMarked
package nl.overenweer.survey.measuring;

import org.jspecify.annotations.NullMarked;
