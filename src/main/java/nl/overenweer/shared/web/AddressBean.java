package nl.overenweer.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of this page as the visitor sees it, for links that come back here. */
@Named("address")
@RequestScoped
public class AddressBean {
    private final HttpServletRequest request;

    @Inject
    public AddressBean(HttpServletRequest request) {
        this.request = request;
    }

    /** Path and query, before any forward; of an error page the address that went wrong. */
    public String getHere() {
        Object asked = first(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI);
        String path = asked.equals("") ? request.getRequestURI() : asked.toString();
        Object query = first(RequestDispatcher.FORWARD_QUERY_STRING);
        return query.equals("") ? path : path + "?" + query;
    }

    /** The same, fit to stand in the query of another address. */
    public String getEncoded() {
        return URLEncoder.encode(getHere(), StandardCharsets.UTF_8);
    }

    private Object first(String... attributes) {
        for (String attribute : attributes) {
            Object value = request.getAttribute(attribute);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
