package nl.overenweer.people.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import nl.overenweer.people.security.Secret;

/**
 * What one try to sign in carries along. Only the state travels through the provider; the proofs follow from it and from the secret of the
 * browser's own cookie, so that whoever sees the address on the way can't finish what somebody else began, and nothing of it is kept here.
 *
 * @param browser the secret in the cookie of the browser that began
 * @param state random; named in the address, and good for one answer
 */
record Attempt(String browser, String state) {
    static Attempt begun(String browser) {
        return new Attempt(browser, Secret.fresh());
    }

    /** RFC 7636, section 4.1: 'a cryptographically random string using the unreserved characters … with a minimum length of 43'. */
    String verifier() {
        return Secret.derive(browser, "pkce " + state);
    }

    /** RFC 7636, section 4.2: 'code_challenge = BASE64URL-ENCODE(SHA256(ASCII(code_verifier)))'. */
    String challenge() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(verifier().getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    String nonce() {
        return Secret.derive(browser, "nonce " + state);
    }
}
