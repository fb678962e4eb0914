package nl.overenweer.content.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.content.Library;
import nl.overenweer.content.MediaKind;
import nl.overenweer.content.VersionId;
import nl.overenweer.shared.NotFound;

/** Sends the pictures, sound and films of a version, which never change: {@code /media/12/media/keten.svg}. */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([1-9][0-9]{0,17})/(.+)");

    @Inject
    private transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new NotFound("media " + address);
        }
        byte[] bytes = library.media(new VersionId(Long.parseLong(parts.group(1))), parts.group(2));
        MediaKind kind = MediaKind.of(parts.group(2));
        String etag = "\"" + address.substring(1).replace('"', '-') + "\"";
        response.setContentType(kind.contentType());
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", MediaKind.DRAWING_POLICY);
        if (!kind.shown()) {
            response.setHeader("Content-Disposition", "attachment");
        }
        send(bytes, range(request, etag, bytes.length), response);
    }

    /** A part is only what was asked for while the file is still the one that the player knows. */
    private static Optional<ByteRange> range(HttpServletRequest request, String etag, int length) {
        String known = request.getHeader("If-Range");
        return known == null || known.equals(etag)
                ? ByteRange.of(request.getHeader("Range"), length)
                : Optional.empty();
    }

    private static void send(byte[] bytes, Optional<ByteRange> asked, HttpServletResponse response) throws IOException {
        ByteRange part = asked.orElse(new ByteRange(0, bytes.length - 1));
        if (asked.isPresent() && !part.isThere()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + bytes.length);
            response.setContentLength(0);
            return;
        }
        if (asked.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + bytes.length);
        }
        response.setContentLength(part.size());
        response.getOutputStream().write(bytes, part.first(), part.size());
    }
}
