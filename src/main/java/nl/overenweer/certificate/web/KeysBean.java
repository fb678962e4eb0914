package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.certificate.badge.PublishedKey;
import nl.overenweer.certificate.badge.SigningKeys;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import org.omnifaces.util.Faces;

/** The keys that sign badges, and making a new one: asked twice, since nobody can take it back. */
@Named
@RequestScoped
public class KeysBean {
    @Inject
    private SigningKeys keys;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private List<PublishedKey> published = List.of();

    @PostConstruct
    void load() {
        published = keys.published();
    }

    public List<PublishedKey> getKeys() {
        return published;
    }

    public boolean isSealing() {
        return keys.sealing();
    }

    public boolean isAsked() {
        return "ja".equals(Faces.getRequestParameter("nieuw"));
    }

    public void renew() {
        keys.renew(user, clocks.now());
        notice.tell("certificate.keys.renewed");
        Faces.redirect("/beheer/badges");
    }
}
