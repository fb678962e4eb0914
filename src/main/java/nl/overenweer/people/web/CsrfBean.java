package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import nl.overenweer.people.security.FormToken;

/** The token that every form of this page carries. */
@Named("csrf")
@RequestScoped
public class CsrfBean {
    @Inject
    private HttpServletRequest request;

    public String getToken() {
        return FormToken.of(request);
    }
}
