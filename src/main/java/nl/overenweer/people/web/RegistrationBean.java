package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.people.Wording;
import nl.overenweer.people.joining.RegistrationRun;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.LinkRequests;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Asking to register, by a work address. */
@Named
@RequestScoped
public class RegistrationBean {
    @Inject
    private LinkRequests requests;

    @Inject
    private RegistrationRun run;

    @Inject
    private Door door;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable String email;

    public void ask() {
        if (email != null) {
            String address = Wording.email(email);
            String sender = door.visitor(Faces.getRequest()).address();
            if (requests.admit(address, sender, clocks.now())) {
                run.start(address, language.getLocale(), clocks.now());
            }
            Faces.redirect("/registreren?gevraagd=ja");
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
