package nl.overenweer.people.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Whether another site makes a visitor's browser do this (CSRF). Asked of everything that may change something. */
final class Forgery {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private Forgery() {}

    /**
     * @param tokenless true for the door that is opened without a session, where only the origin counts
     */
    static boolean suspected(HttpServletRequest request, String baseUrl, boolean tokenless) {
        if (READING.contains(request.getMethod())) {
            return false;
        }
        SameOrigin.Verdict verdict = SameOrigin.judge(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"), baseUrl);
        if (verdict == SameOrigin.Verdict.FOREIGN) {
            return true;
        }
        // The fields of an upload can't be read before its page takes it, so there the browser's own word is asked for.
        boolean originSuffices = tokenless || FormToken.multipart(request);
        return originSuffices ? verdict != SameOrigin.Verdict.OURS && !json(request) : !FormToken.brought(request);
    }

    /** No form can send this type, and a script of another site would first have to ask us (CORS), in vain. */
    private static boolean json(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/json");
    }
}
