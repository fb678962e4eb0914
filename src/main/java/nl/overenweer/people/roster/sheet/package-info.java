/** Files with rows and columns, as text in and out: CSV and Excel. Knows nothing of people, and trusts no file. */
@NullMarked
package nl.overenweer.people.roster.sheet;

import org.jspecify.annotations.NullMarked;
