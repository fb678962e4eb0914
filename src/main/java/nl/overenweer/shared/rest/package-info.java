/** What every JSON resource shares: the application's root and one form for problems. */
@NullMarked
package nl.overenweer.shared.rest;

import org.jspecify.annotations.NullMarked;
