package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.overenweer.authoring.editing.Posted;

/**
 * A plain form that was sent to a page of the studio. Its fields are as many as the case has scenes and choices, so they are read by name and
 * not bound to components; the page is made anew by the redirect that follows.
 */
@RequestScoped
public class Submission {
    /** The name of every button; its value says what to do. */
    static final String BUTTON = "doe";

    @Inject
    private HttpServletRequest request;

    public boolean sent() {
        return request.getMethod().equals("POST");
    }

    public Posted posted() {
        return Posted.of(request.getParameterMap());
    }

    /** What the button that was pressed stands for; empty when Enter sent the form. */
    public String button() {
        return posted().one(BUTTON);
    }

    public String one(String name) {
        return posted().one(name).strip();
    }

    /** Goes on by a fresh page, so that a reload sends nothing twice. */
    public void goTo(String address) {
        ExternalContext outside = FacesContext.getCurrentInstance().getExternalContext();
        try {
            outside.redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows this page with the refusal in it. */
    public void refuse(int status) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }

    /** Somebody else was first. */
    public void conflict() {
        refuse(HttpServletResponse.SC_CONFLICT);
    }
}
