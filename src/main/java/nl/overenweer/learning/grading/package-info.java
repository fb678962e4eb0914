/** What an answer is worth, and why: pure rules over a question and what was given. */
@NullMarked
package nl.overenweer.learning.grading;

import org.jspecify.annotations.NullMarked;
