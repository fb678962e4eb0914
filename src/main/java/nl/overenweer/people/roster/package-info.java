/** A list of the staff of one organisation, read from a file: what it would change, and changing it. */
@NullMarked
package nl.overenweer.people.roster;

import org.jspecify.annotations.NullMarked;
