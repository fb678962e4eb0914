/** The studio: the pages on which a trainer writes, checks and publishes. */
@NullMarked
package nl.overenweer.authoring.web;

import org.jspecify.annotations.NullMarked;
