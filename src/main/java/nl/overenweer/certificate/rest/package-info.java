/** Hands a certificate to its holder as a file. */
@NullMarked
package nl.overenweer.certificate.rest;

import org.jspecify.annotations.NullMarked;
