package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.joining.Domains;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** At which of the own organisation's domains people may register themselves. */
@Named
@RequestScoped
public class DomainsBean {
    private static final String HERE = "/beheer/registratie";

    @Inject
    private CurrentUser user;

    @Inject
    private Domains domains;

    @Inject
    private Organisations organisations;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private List<String> opened = List.of();
    private List<String> closed = List.of();
    private boolean refused;
    private @Nullable String name;
    private @Nullable String given;

    @PostConstruct
    void load() {
        opened = domains.opened(user);
        closed = domains.closed(user);
        refused = organisations.signInRules(user.organisation()).passwordsRefused();
    }

    public void open() {
        if (name != null) {
            domains.open(user, name, clocks.now());
            notice.tell("people.joining.opened", name);
            Faces.redirect(HERE);
        }
    }

    public void close() {
        if (given != null) {
            domains.close(user, given);
            notice.tell("people.joining.released", given);
            Faces.redirect(HERE);
        }
    }

    /** People sign in elsewhere, so nobody registers here. */
    public boolean isRefused() {
        return refused;
    }

    public List<String> getOpened() {
        return opened;
    }

    public List<String> getClosed() {
        return closed;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getGiven() {
        return given;
    }

    public void setGiven(@Nullable String given) {
        this.given = given;
    }
}
