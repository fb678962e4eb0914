/** The table's rows as files: CSV, an Excel workbook and a PDF to print. */
@NullMarked
package nl.overenweer.report.sheet;

import org.jspecify.annotations.NullMarked;
