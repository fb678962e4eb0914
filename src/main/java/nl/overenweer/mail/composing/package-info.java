/** Pure: a letter as text and as HTML. */
@NullMarked
package nl.overenweer.mail.composing;

import org.jspecify.annotations.NullMarked;
