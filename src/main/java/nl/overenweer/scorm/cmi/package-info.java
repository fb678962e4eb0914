/** What content tells while it runs: the data models of SCORM 1.2 and 2004, as pure rules. */
@NullMarked
package nl.overenweer.scorm.cmi;

import org.jspecify.annotations.NullMarked;
