/** Pure: what keeps a module from being published, and what an author had better look at. */
@NullMarked
package nl.overenweer.content.checking;

import org.jspecify.annotations.NullMarked;
