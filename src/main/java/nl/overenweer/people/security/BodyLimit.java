package nl.overenweer.people.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How much somebody may send. Judged by the announced length, so that of what is too much nothing is read. */
final class BodyLimit {
    private static final long FORM = 2L * 1024 * 1024;
    private static final String PACKAGES = "/maken/pakketten/bestand";
    private static final long UPLOAD = 12L * 1024 * 1024;

    private BodyLimit() {}

    /** Too much, or a body that does not say how long it is. */
    static boolean broken(HttpServletRequest request, long packages) {
        long length = request.getContentLengthLong();
        boolean unsaid = length < 0 && request.getHeader("Transfer-Encoding") != null;
        return unsaid || length > (isPackage(request) ? packages + FORM : limit(request.getContentType()));
    }

    /** Packages of other tools are large, and go to a file of this machine as they come. */
    private static boolean isPackage(HttpServletRequest request) {
        return request.getServletPath().equals(PACKAGES) && request.getMethod().equals("POST");
    }

    private static long limit(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? UPLOAD : FORM;
    }
}
