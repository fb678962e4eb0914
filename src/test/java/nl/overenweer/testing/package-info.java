/** What tests share: the built product in Payara, a running product for the browser, and the world they begin in. */
@NullMarked
package nl.overenweer.testing;

import org.jspecify.annotations.NullMarked;
