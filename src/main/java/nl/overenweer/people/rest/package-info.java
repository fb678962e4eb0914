/** Signing in by script, so that a page can renew its session in place. */
@NullMarked
package nl.overenweer.people.rest;

import org.jspecify.annotations.NullMarked;
