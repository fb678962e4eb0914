package nl.overenweer.shared.database;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.overenweer.shared.Settings;
import org.omnifaces.servlet.BufferedHttpServletResponse;

/**
 * Tells in each answer how many queries it took and how long: {@code Server-Timing: db;desc="3", total;dur=12}. Only where COUNT_QUERIES
 * is set, since it keeps the whole answer in memory to write its header last.
 */
public class CountingFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final double NANOS_PER_MILLI = 1_000_000d;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.countQueries()) {
            chain.doFilter(request, response);
            return;
        }
        BufferedHttpServletResponse kept = new BufferedHttpServletResponse(response);
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, kept);
            tell(response, kept, begin);
        } finally {
            // for the next request of this thread: who asks is found out before any filter, and that question counts
            // too
            QueryCount.start();
        }
    }

    private static void tell(HttpServletResponse response, BufferedHttpServletResponse kept, long begin)
            throws IOException {
        if (!response.isCommitted()) {
            double took = (System.nanoTime() - begin) / NANOS_PER_MILLI;
            response.setHeader("Server-Timing", "db;desc=\"" + QueryCount.soFar() + "\", total;dur=" + took);
            response.getOutputStream().write(kept.getBuffer());
        }
    }
}
