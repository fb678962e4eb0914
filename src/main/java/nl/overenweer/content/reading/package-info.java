/** Pure: from the text form of a course to its model and back, with every fault by file and line. */
@NullMarked
package nl.overenweer.content.reading;

import org.jspecify.annotations.NullMarked;
