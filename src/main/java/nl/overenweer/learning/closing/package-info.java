/** The rules of a closing test: which questions it draws, and whether it may be taken now. Pure: chance and time are arguments. */
@NullMarked
package nl.overenweer.learning.closing;

import org.jspecify.annotations.NullMarked;
