package nl.overenweer.people.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page of ours may load and do, as Content Security Policy level 3 writes it. Scripts come from our own files, or carry the nonce
 * of this very answer; styles from our own files only.
 */
final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=_-]+)'");

    private ContentPolicy() {}

    static String plain(boolean tls) {
        return policy("'self'", tls);
    }

    static String withNonce(String nonce, boolean tls) {
        return policy("'self' 'nonce-" + nonce + "'", tls);
    }

    /**
     * PrimeFaces sends a header of its own with a nonce: it becomes one policy with ours, not a second one beside it. One that allows
     * nothing, as for a drawing that somebody uploaded, stays as strict as it is.
     */
    static String merged(String other, boolean tls) {
        if (other.startsWith("default-src 'none'")) {
            return other;
        }
        Matcher nonce = NONCE.matcher(other);
        return nonce.find() ? withNonce(nonce.group(1), tls) : plain(tls);
    }

    private static String policy(String scripts, boolean tls) {
        String policy = "default-src 'self'; script-src " + scripts
                + "; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; object-src 'none'"
                + "; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
        return tls ? policy + "; upgrade-insecure-requests" : policy;
    }
}
