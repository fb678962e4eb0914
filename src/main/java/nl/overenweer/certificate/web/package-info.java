/** My certificates, and the public page where a serial number is checked. */
@NullMarked
package nl.overenweer.certificate.web;

import org.jspecify.annotations.NullMarked;
