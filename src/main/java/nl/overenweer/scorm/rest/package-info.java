/** How far packages are that are being taken in. */
@NullMarked
package nl.overenweer.scorm.rest;

import org.jspecify.annotations.NullMarked;
