/** A module as the data that the player of a package reads: what pages show, set; what the rules need, as it is. Pure. */
@NullMarked
package nl.overenweer.scorm.packing;

import org.jspecify.annotations.NullMarked;
