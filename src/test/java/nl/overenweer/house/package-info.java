/** The rules of the house, as tests: who may use whom, and how a room is kept. */
@NullMarked
package nl.overenweer.house;

import org.jspecify.annotations.NullMarked;
