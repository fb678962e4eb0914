/** A running product and a real browser in front of it. */
@NullMarked
package nl.overenweer.testing.browser;

import org.jspecify.annotations.NullMarked;
