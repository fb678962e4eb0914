package nl.overenweer.scorm.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.overenweer.shared.Settings;

/** The frame in which a package finds its API: it stands at the packages' address, and is the same for everybody. */
@WebServlet("/pakket/speler/*")
public class PlayerFrameServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/nl/overenweer/scorm/player/";
    private static final Map<String, String> TYPES = Map.of(
            "/frame.html", "text/html; charset=utf-8",
            "/frame.css", "text/css; charset=utf-8",
            "/frame.js", "text/javascript; charset=utf-8",
            "/scorm12.js", "text/javascript; charset=utf-8",
            "/scorm2004.js", "text/javascript; charset=utf-8");

    @Inject
    private transient PackageOrigin origin;

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String type = TYPES.get(path);
        if (type == null || !origin.isAsked(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        PackagePolicy.say(response, settings.baseUrl());
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentType(type);
        try (InputStream in = PlayerFrameServlet.class.getResourceAsStream(FOLDER + path.substring(1))) {
            if (in == null) {
                throw new IOException("not in the build: " + path);
            }
            if (path.equals("/frame.html")) {
                String page = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                response.getOutputStream()
                        .write(page.replace("%OURS%", settings.baseUrl()).getBytes(StandardCharsets.UTF_8));
            } else {
                in.transferTo(response.getOutputStream());
            }
        }
    }
}
