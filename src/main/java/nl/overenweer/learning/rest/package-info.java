/** The door for scripts: answers and decisions, each stored the moment it comes. */
@NullMarked
package nl.overenweer.learning.rest;

import org.jspecify.annotations.NullMarked;
