/** The same rows as on the dashboard, as a file. */
@NullMarked
package nl.overenweer.report.rest;

import org.jspecify.annotations.NullMarked;
