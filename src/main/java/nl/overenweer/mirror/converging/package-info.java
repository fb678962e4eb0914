/** How far two professions expect of each other what they do; how many of two organisations are done. Pure: counts in, figures out. */
@NullMarked
package nl.overenweer.mirror.converging;

import org.jspecify.annotations.NullMarked;
