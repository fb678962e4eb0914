/** The dashboard of one organisation, and the page of one person in it. */
@NullMarked
package nl.overenweer.report.web;

import org.jspecify.annotations.NullMarked;
