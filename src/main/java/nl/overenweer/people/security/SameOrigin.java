package nl.overenweer.people.security;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * What a browser says of the page that sent a request. {@code Sec-Fetch-Site} comes from each browser since 2023, {@code Origin} with each
 * POST before that; a program that is no browser says neither, and holds no visitor's cookie by accident.
 */
final class SameOrigin {
    /** Ours, another's, or not said. */
    enum Verdict {
        OURS,
        FOREIGN,
        UNSAID
    }

    private SameOrigin() {}

    /**
     * @param host the address that the browser asked, as in {@code Host}
     * @param baseUrl our own address as people type it
     */
    static Verdict judge(@Nullable String fetchSite, @Nullable String origin, @Nullable String host, String baseUrl) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") ? Verdict.OURS : Verdict.FOREIGN;
        }
        if (origin == null) {
            return Verdict.UNSAID;
        }
        String authority = authority(origin);
        boolean ours = authority != null && (authority.equals(host) || authority.equals(authority(baseUrl)));
        return ours ? Verdict.OURS : Verdict.FOREIGN;
    }

    private static @Nullable String authority(String address) {
        try {
            return new URI(address).getAuthority();
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
