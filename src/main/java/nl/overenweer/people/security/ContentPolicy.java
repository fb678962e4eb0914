package nl.overenweer.people.security;

import java.util.regex.Pattern;

/**
 * What a page of ours may load and do, as Content Security Policy level 3 writes it. Scripts and styles come from our own
 * files only: no page has a script of its own, so none needs a nonce.
 */
final class ContentPolicy {
    static final String HEADER = "Content-Security-Policy";

    private static final Pattern FRAMES = Pattern.compile("frame-src https?://[A-Za-z0-9.:-]+");

    private ContentPolicy() {}

    static String plain(boolean tls) {
        String policy =
                "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self';"
                        + " font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
        return tls ? policy + "; upgrade-insecure-requests" : policy;
    }

    /**
     * Whatever else sends a policy, ours stands; but one that allows nothing, as for a drawing that somebody uploaded, stays as strict as it is,
     * and a page of ours may name one place whose frames it shows.
     */
    static String merged(String other, boolean tls) {
        if (other.startsWith("default-src 'none'")) {
            return other;
        }
        return FRAMES.matcher(other).matches() ? plain(tls) + "; " + other : plain(tls);
    }
}
