package nl.overenweer.scorm.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** At the packages' address nothing but packages is found: no page of ours, no sign-in, so nothing that a package could use. */
public class PackageOriginFilter extends HttpFilter {
    /** All that stands there begins so. */
    public static final String BELOW = "/pakket/";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PackageOrigin origin;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        if (origin.isAsked(request) && !path.startsWith(BELOW)) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, response);
    }
}
