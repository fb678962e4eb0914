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

/** Sends the pictures of a version, which never change: {@code /media/12/media/keten.svg}. */
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
        response.setContentType(kind.contentType());
        response.setContentLength(bytes.length);
        response.setHeader("Cache-Control", "private, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", MediaKind.DRAWING_POLICY);
        if (!kind.shown()) {
            response.setHeader("Content-Disposition", "attachment");
        }
        response.getOutputStream().write(bytes);
    }
}
