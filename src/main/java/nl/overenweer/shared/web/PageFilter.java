package nl.overenweer.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The last filter: shows the page of the route that {@link RouteFilter} found; lets a resource or a servlet answer for itself. */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(RouteFilter.ROUTE) instanceof Route route && route.page()) {
            request.getRequestDispatcher(route.view()).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
