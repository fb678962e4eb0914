/** The rules of a closing test: which questions it draws, whether it may be taken now, and how long it takes. Pure: chance and time are arguments. */
@NullMarked
package nl.overenweer.learning.closing;

import org.jspecify.annotations.NullMarked;
