/** How fast the product is with many people and a long past: makes them, loads the product, and says what it took. */
@NullMarked
package nl.overenweer.bench;

import org.jspecify.annotations.NullMarked;
