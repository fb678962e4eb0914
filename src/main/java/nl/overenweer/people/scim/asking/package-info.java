/** What SCIM asks in words: filters and the paths of a PATCH. Pure. */
@NullMarked
package nl.overenweer.people.scim.asking;

import org.jspecify.annotations.NullMarked;
