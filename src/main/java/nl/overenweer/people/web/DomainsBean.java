package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.joining.Domains;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** At which domains people may register themselves: for the own organisation, or for one that the platform's administrator named. */
@Named
@RequestScoped
public class DomainsBean {
    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Domains domains;

    @Inject
    private People people;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private List<String> names = List.of();
    private @Nullable String name;
    private @Nullable String given;

    @PostConstruct
    void load() {
        names = domains.of(organisation());
    }

    private OrganisationId organisation() {
        return isElsewhere() ? new OrganisationId(params.number("organisation")) : user.organisation();
    }

    public void claim() {
        if (name != null) {
            domains.claim(user, organisation(), name, clocks.now());
            notice.tell("people.joining.claimed");
            Faces.redirect(getHere());
        }
    }

    public void release() {
        if (given != null) {
            domains.release(user, organisation(), given);
            notice.tell("people.joining.released", given);
            Faces.redirect(getHere());
        }
    }

    /** By the platform's administrator, who may not work there. */
    public boolean isElsewhere() {
        return params.find("organisation").isPresent();
    }

    public String getHere() {
        return isElsewhere() ? "/beheer/organisaties/" + organisation() + "/domeinen" : "/beheer/registratie";
    }

    public String getOrganisationName() {
        return people.organisationName(organisation());
    }

    public List<String> getNames() {
        return names;
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
