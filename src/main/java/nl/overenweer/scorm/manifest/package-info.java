/** Pure: what a package says of itself (imsmanifest.xml of SCORM 1.2 and 2004) as a tree, with a report in words of what is odd in it. */
@NullMarked
package nl.overenweer.scorm.manifest;

import org.jspecify.annotations.NullMarked;
