@NullMarked
package nl.overenweer.scorm.archive;

import org.jspecify.annotations.NullMarked;
