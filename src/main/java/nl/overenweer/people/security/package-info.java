/** How we know who somebody is, and what keeps others out: sign-in, sessions, tokens, headers, the route guard. */
@NullMarked
package nl.overenweer.people.security;

import org.jspecify.annotations.NullMarked;
