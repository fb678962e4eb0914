package nl.overenweer.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.overenweer.shared.web.Routes.Match;

/**
 * The first filter: finds the route of an address. An address outside the table is not found, a page by its file name included. The
 * filters that follow know the route, and so for whom it is; {@link PageFilter} comes last and shows the page.
 */
public class RouteFilter extends HttpFilter {
    /** Request attribute: the {@link Route} that was found; absent for Faces' own files (style, script, font), which are for everybody. */
    public static final String ROUTE = "nl.overenweer.route";

    static final String PARTS = "nl.overenweer.route.parts";

    private static final long serialVersionUID = 1L;
    private static final String FILES = "/jakarta.faces.resource/";

    @Inject
    private transient Routes routes;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = path(request);
        if (path.startsWith(FILES)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Match> match = routes.find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ROUTE, match.get().route());
        request.setAttribute(PARTS, match.get().parts());
        chain.doFilter(request, response);
    }

    /** Decoded and normalised by the container, so that no second spelling of an address passes by the table. */
    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo();
        return request.getServletPath() + (info == null ? "" : info);
    }
}
