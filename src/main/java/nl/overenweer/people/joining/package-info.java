/** Newcomers who register themselves by their work address, where an organisation allows that. */
@NullMarked
package nl.overenweer.people.joining;

import org.jspecify.annotations.NullMarked;
