/**
 * A certificate as an Open Badge 3.0: a verifiable credential (W3C data model 2.0) that we sign as a JWT, and that anybody can check with our
 * public keys; and the keys themselves. See decision 0030.
 */
@NullMarked
package nl.overenweer.certificate.badge;

import org.jspecify.annotations.NullMarked;
