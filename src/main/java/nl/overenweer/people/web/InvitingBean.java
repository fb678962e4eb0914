package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.security.Inviting;
import nl.overenweer.people.security.Inviting.Waiting;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Everybody who never signed in: how many they are, and then a mail for each. */
@Named
@RequestScoped
public class InvitingBean {
    @Inject
    private CurrentUser user;

    @Inject
    private Inviting inviting;

    @Inject
    private Organisations organisations;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable Waiting waiting;

    public Waiting getWaiting() {
        Waiting known = waiting;
        if (known == null) {
            known = inviting.waiting(user, clocks.now());
            waiting = known;
        }
        return known;
    }

    /** People sign in at the organisation's own provider only. */
    public boolean isProvided() {
        return organisations.signInRules(user.organisation()).passwordsRefused();
    }

    public void invite() {
        notice.tell("people.inviting.done", inviting.invite(user, clocks.now()));
        Faces.redirect("/beheer/mensen");
    }
}
