@NullMarked
package nl.overenweer.scorm.manifest;

import org.jspecify.annotations.NullMarked;
