/** Reminding people by mail of what is asked of them, and managers of who is late. */
@NullMarked
package nl.overenweer.enrolment.reminding;

import org.jspecify.annotations.NullMarked;
