package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Choosing a password by a link that an administrator made. */
@Named
@RequestScoped
public class PasswordBean {
    @Inject
    private RouteParams params;

    @Inject
    private Passwords passwords;

    @Inject
    private People people;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable String password;
    private @Nullable String again;
    private String email = "";
    private boolean alive;

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    /** A dead link shows a page that says what to do, not an error. */
    public void load() {
        Optional<PersonId> owner = passwords.linkOwner(params.get("secret"), clocks.now());
        alive = owner.isPresent();
        email = owner.map(people::email).orElse("");
    }

    public void choose() {
        if (password == null || !password.equals(again)) {
            throw new RuleBroken("people.password.differ");
        }
        passwords.chooseByLink(params.get("secret"), password, clocks.now());
        notice.tell("people.password.chosen");
        Faces.redirect("/aanmelden");
    }

    public boolean isAlive() {
        return alive;
    }

    public String getEmail() {
        return email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
