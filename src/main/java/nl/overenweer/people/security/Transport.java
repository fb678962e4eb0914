package nl.overenweer.people.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** By what way a request came. A proxy's word is believed only when the proxy stands on this machine or in this network. */
public final class Transport {
    private Transport() {}

    /** Whether the visitor's browser speaks TLS, be it to us or to the proxy before us. */
    static boolean secure(HttpServletRequest request) {
        return request.isSecure()
                || near(request.getRemoteAddr()) && "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto"));
    }

    /** The visitor's address: of a chain of proxies only the last entry, which our own proxy wrote. */
    public static String address(HttpServletRequest request) {
        String chain = request.getHeader("X-Forwarded-For");
        if (chain == null || chain.isBlank() || !near(request.getRemoteAddr())) {
            return request.getRemoteAddr();
        }
        return chain.substring(chain.lastIndexOf(',') + 1).strip();
    }

    private static boolean near(String address) {
        if (!address.matches("[0-9a-fA-F.:%]+")) {
            return false;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed.isLoopbackAddress() || parsed.isSiteLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
