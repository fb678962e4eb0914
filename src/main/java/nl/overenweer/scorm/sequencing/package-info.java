/** In what order a SCORM 2004 package is learnt, and why: the sequencing and navigation of the standard's SN book, as pure rules. */
@NullMarked
package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.NullMarked;
