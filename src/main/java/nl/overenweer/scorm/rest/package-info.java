/** Packages as files. */
@NullMarked
package nl.overenweer.scorm.rest;

import org.jspecify.annotations.NullMarked;
