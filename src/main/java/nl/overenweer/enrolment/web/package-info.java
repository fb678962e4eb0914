/** A manager's pages for assigning: whom it touches first, what was assigned, and who is exempted. */
@NullMarked
package nl.overenweer.enrolment.web;

import org.jspecify.annotations.NullMarked;
