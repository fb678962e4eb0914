/** How entries hang together, and how that is proven. Pure: no container, no clock, no database. */
@NullMarked
package nl.overenweer.audit.chain;

import org.jspecify.annotations.NullMarked;
