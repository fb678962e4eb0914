/** Hands a certificate to its holder as a file, and to everybody what is needed to check one. */
@NullMarked
package nl.overenweer.certificate.rest;

import org.jspecify.annotations.NullMarked;
