/**
 * A module's text form as a trainer's forms see it: fields by their place, half-finished work allowed. As opposed to content's
 * {@code CourseModule}, which is whole and true or does not exist. Pure.
 */
@NullMarked
package nl.overenweer.authoring.editing;

import org.jspecify.annotations.NullMarked;
