package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.people.Wording;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.ForgottenRun;
import nl.overenweer.people.security.LinkRequests;
import nl.overenweer.shared.Clocks;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Asking for a link because the password is forgotten. */
@Named
@RequestScoped
public class ForgottenBean {
    private static final String HERE = "/wachtwoord-vergeten";

    @Inject
    private LinkRequests requests;

    @Inject
    private ForgottenRun run;

    @Inject
    private Door door;

    @Inject
    private Clocks clocks;

    private @Nullable String email;

    public void ask() {
        if (email != null) {
            String address = Wording.email(email);
            String sender = door.visitor(Faces.getRequest()).address();
            if (requests.admit(address, sender, clocks.now())) {
                run.start(address, clocks.now());
            }
            Faces.redirect(HERE + "?gevraagd=ja");
        }
    }

    public boolean isAsked() {
        return !Faces.isPostback() && "ja".equals(Faces.getRequestParameter("gevraagd"));
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }
}
