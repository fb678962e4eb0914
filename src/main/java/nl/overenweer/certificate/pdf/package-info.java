/** Draws a certificate as a tagged A4 page (PDF/UA). */
@NullMarked
package nl.overenweer.certificate.pdf;

import org.jspecify.annotations.NullMarked;
