/** The page with results. */
@NullMarked
package nl.overenweer.search.web;

import org.jspecify.annotations.NullMarked;
