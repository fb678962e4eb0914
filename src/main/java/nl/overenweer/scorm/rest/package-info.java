/** Packages as files, and how far those are that are being taken in. */
@NullMarked
package nl.overenweer.scorm.rest;

import org.jspecify.annotations.NullMarked;
