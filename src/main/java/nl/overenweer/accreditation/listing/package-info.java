/** The form in which a register takes a list of awards: its columns and how it writes days and numbers. Pure. */
@NullMarked
package nl.overenweer.accreditation.listing;

import org.jspecify.annotations.NullMarked;
