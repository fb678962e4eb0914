/** Filling in a list, one's own results, and a manager's groups. */
@NullMarked
package nl.overenweer.survey.web;

import org.jspecify.annotations.NullMarked;
