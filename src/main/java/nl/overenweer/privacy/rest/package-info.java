/** The audit log as a file. */
@NullMarked
package nl.overenweer.privacy.rest;

import org.jspecify.annotations.NullMarked;
