/** What every page shares: addresses, for whom they are, records in expressions, errors. */
@NullMarked
package nl.overenweer.shared.web;

import org.jspecify.annotations.NullMarked;
