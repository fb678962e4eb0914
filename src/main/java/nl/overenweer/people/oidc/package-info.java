/** Signing in at an organisation's own OpenID provider: who it is says the provider, what she may do here says the organisation's mapping. */
@NullMarked
package nl.overenweer.people.oidc;

import org.jspecify.annotations.NullMarked;
