package nl.overenweer.people.security;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** Keeps one Content-Security-Policy on an answer, whoever else wants to add one. */
class PolicyResponse extends HttpServletResponseWrapper {
    private final boolean tls;

    PolicyResponse(HttpServletResponse response, boolean tls) {
        super(response);
        this.tls = tls;
        super.setHeader(ContentPolicy.HEADER, ContentPolicy.plain(tls));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, policy(name) ? ContentPolicy.merged(value, tls) : value);
    }

    @Override
    public void addHeader(String name, String value) {
        if (policy(name)) {
            super.setHeader(name, ContentPolicy.merged(value, tls));
        } else {
            super.addHeader(name, value);
        }
    }

    private static boolean policy(String name) {
        return ContentPolicy.HEADER.equalsIgnoreCase(name);
    }
}
