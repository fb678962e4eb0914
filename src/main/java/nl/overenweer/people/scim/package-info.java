/** An organisation's own system keeps its people and teams here by SCIM 2.0 (RFC 7643, RFC 7644), with a key and no session. */
@NullMarked
package nl.overenweer.people.scim;

import org.jspecify.annotations.NullMarked;
