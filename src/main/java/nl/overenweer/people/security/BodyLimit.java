package nl.overenweer.people.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;

/** How much somebody may send. Judged by the announced length, so that of what is too much nothing is read. */
final class BodyLimit {
    private static final long FORM = 2L * 1024 * 1024;
    private static final long UPLOAD = 12L * 1024 * 1024;

    private BodyLimit() {}

    /** The status of the refusal: 413 for too much, 411 for a body that does not say how long it is. */
    static Optional<Integer> refusal(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            return Optional.of(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
        return length > limit(request.getContentType())
                ? Optional.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                : Optional.empty();
    }

    private static long limit(@org.jspecify.annotations.Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/") ? UPLOAD : FORM;
    }
}
