/** Pure: a zip that came from anywhere, read by its central directory, and refused in words where it would do harm. */
@NullMarked
package nl.overenweer.scorm.archive;

import org.jspecify.annotations.NullMarked;
