/** The second factor: a code of six digits from a device that somebody set up (TOTP, RFC 6238), and the recovery codes for when it is lost. */
@NullMarked
package nl.overenweer.people.factor;

import org.jspecify.annotations.NullMarked;
