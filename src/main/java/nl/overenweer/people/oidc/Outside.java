package nl.overenweer.people.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Which addresses we ask on behalf of an administrator (SSRF): other people's, by TLS. TLS also holds against a name that leads elsewhere
 * the second time that it is looked up, since what stands there does not have the name's certificate.
 *
 * @param plain whether http and this very machine may be asked, as in a demonstration and in tests
 * @param near whether the operator's own network may be asked
 */
record Outside(boolean plain, boolean near) {
    private static final List<String> TLS = List.of("https");
    private static final List<String> EITHER = List.of("https", "http");

    /** The key of the sentence that says why not; empty for an address that may be asked. */
    Optional<String> refusal(String address) {
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            return Optional.of("people.provider.address.wrong");
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return Optional.of("people.provider.address.wrong");
        }
        if (!(plain ? EITHER : TLS).contains(String.valueOf(uri.getScheme()))) {
            return Optional.of("people.provider.address.https");
        }
        return plain || near ? Optional.empty() : refusalOfHost(uri.getHost());
    }

    private static Optional<String> refusalOfHost(String host) {
        try {
            for (InetAddress each : InetAddress.getAllByName(host)) {
                if (inside(each)) {
                    return Optional.of("people.provider.address.private");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("people.provider.address.unknown");
        }
    }

    /** This machine, its network, or no machine at all. */
    static boolean inside(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean four = bytes.length == 4;
        boolean shared = four && first == 100 && second >= 64 && second < 128;
        boolean reserved = four
                && (first == 0 || first >= 240 || first == 192 && second == 0 || first == 198 && (second & 0xFE) == 18);
        // fc00::/7 is private; 64:ff9b::/96 and 2002::/16 hold an IPv4 address that may be
        boolean six =
                !four && ((first & 0xFE) == 0xFC || first == 0x20 && second == 0x02 || first == 0 && second == 0x64);
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || reserved
                || six;
    }
}
