/** Pages of sign-in, the own account and administration. */
@NullMarked
package nl.overenweer.people.web;

import org.jspecify.annotations.NullMarked;
