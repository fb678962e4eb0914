package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.overenweer.people.Contact;
import nl.overenweer.people.security.MailChoices;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.omnifaces.util.Faces;

/** What she wants to be mailed, by the link in a mail and without signing in. */
@Named
@RequestScoped
public class MailChoiceBean {
    @Inject
    private RouteParams params;

    @Inject
    private MailChoices choices;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private Optional<Contact> holder = Optional.empty();

    /** A form that comes back needs to know whose it is. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    /** A link that is not ours shows a page that says what to do, not an error. */
    public void load() {
        holder = choices.holder(params.get("secret"), clocks.now());
    }

    public void stop() {
        choose(false, "people.mail.stopped");
    }

    public void resume() {
        choose(true, "people.mail.resumed");
    }

    private void choose(boolean wish, String told) {
        choices.choose(params.get("secret"), wish, clocks.now());
        notice.tell(told);
        Faces.redirect("/mail/keuze/%s", params.get("secret"));
    }

    public boolean isKnown() {
        return holder.isPresent();
    }

    public boolean isWanted() {
        return holder.map(Contact::wantsOptionalMail).orElse(false);
    }

    public String getEmail() {
        return holder.map(Contact::email).orElse("");
    }
}
