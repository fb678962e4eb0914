package nl.overenweer.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns what a page throws into a status with its error page; our own faults go to the log with the address, never to the visitor. */
public class TroubleFilter extends HttpFilter {
    /** Request attribute: the {@link Trouble} that the error page tells of. */
    static final String TROUBLE = "nl.overenweer.trouble";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(TroubleFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Trouble trouble = Trouble.of(thrown);
            if (trouble.ours()) {
                LOG.log(Level.SEVERE, "failed: " + request.getMethod() + " " + request.getRequestURI(), thrown);
            }
            if (!response.isCommitted()) {
                request.setAttribute(TROUBLE, trouble);
                response.resetBuffer();
                response.sendError(trouble.status());
            }
        }
    }
}
