/** The refreshers' pages. */
@NullMarked
package nl.overenweer.refresher.web;

import org.jspecify.annotations.NullMarked;
