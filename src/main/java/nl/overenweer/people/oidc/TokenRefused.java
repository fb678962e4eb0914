package nl.overenweer.people.oidc;

import java.io.Serial;

/** An ID token that proves nothing. The person is told little; the log says which rule it broke. */
class TokenRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The rules of OpenID Connect Core 1.0, section 3.1.3.7, in its order. */
    enum Rule {
        FORM,
        ISSUER,
        AUDIENCE,
        AUTHORISED_PARTY,
        ALGORITHM,
        /** No key of the provider has this name; it may have new ones. */
        KEY,
        SIGNATURE,
        EXPIRED,
        TOO_EARLY,
        NONCE,
        SUBJECT
    }

    private final Rule rule;

    TokenRefused(Rule rule) {
        super("ID token refused: " + rule);
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }
}
