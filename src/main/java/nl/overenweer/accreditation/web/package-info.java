/** The pages of the desk, and somebody's own registers and points. */
@NullMarked
package nl.overenweer.accreditation.web;

import org.jspecify.annotations.NullMarked;
