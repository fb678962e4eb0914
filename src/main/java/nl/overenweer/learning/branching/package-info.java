/** How a case goes on: pure rules over a vignette and the choices made so far. */
@NullMarked
package nl.overenweer.learning.branching;

import org.jspecify.annotations.NullMarked;
