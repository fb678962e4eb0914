package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Place;
import nl.overenweer.people.Role;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One organisation, for the platform's administrator: its name, and who keeps it. */
@Named
@RequestScoped
public class OrganisationBean {
    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Organisations organisations;

    @Inject
    private Administration administration;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Providers providers;

    @Inject
    private Links links;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable OrganisationLine line;
    private @Nullable String domain;
    private List<String> domains = List.of();
    private List<MemberLine> keepers = List.of();
    private @Nullable String name;
    private @Nullable String region;
    private @Nullable String email;
    private @Nullable String person;
    private String role = Role.ADMINISTRATOR.name();
    private String link = "";

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        OrganisationLine found = organisations.line(id(), clocks.today());
        line = found;
        name = found.name();
        region = found.region();
        domains = providers.domains(id());
        keepers = administration.keepers(id(), clocks.today());
    }

    private OrganisationId id() {
        return new OrganisationId(params.number("organisation"));
    }

    public void keep() {
        if (name != null && region != null) {
            organisations.rename(id(), name, region);
            notice.tell("people.organisations.kept", name);
            Faces.redirect("/beheer/organisaties/%s", id());
        }
    }

    /** Who has no password yet gets a link, shown on this very answer and never again. */
    public void appoint() {
        if (line == null || email == null || person == null) {
            return;
        }
        Place place = new Place(Role.valueOf(role), null, line.kind().usualProfession());
        PersonId appointed = administration.appoint(user, id(), email, person, place, clocks.now());
        if (passwords.has(appointed)) {
            notice.tell("people.organisations.appointed", people.name(appointed));
            Faces.redirect("/beheer/organisaties/%s", id());
        } else {
            link = links.password(passwords.makeLinkByPlatform(user, email, clocks.now()));
            load();
        }
    }

    public void confirmDomain() {
        if (domain != null) {
            providers.confirmDomain(user, id(), domain);
            notice.tell("people.domain.confirmed", domain.strip());
            Faces.redirect("/beheer/organisaties/%s", id());
        }
    }

    public void dropDomain(String name) {
        providers.dropDomain(user, id(), name);
        notice.tell("people.domain.dropped", name);
        Faces.redirect("/beheer/organisaties/%s", id());
    }

    public void rescue() {
        providers.rescue(user, id());
        notice.tell("people.provider.rescued");
        Faces.redirect("/beheer/organisaties/%s", id());
    }

    public List<String> getDomains() {
        return domains;
    }

    public boolean isPasswordsRefused() {
        return organisations.signInRules(id()).passwordsRefused();
    }

    public @Nullable String getDomain() {
        return domain;
    }

    public void setDomain(@Nullable String domain) {
        this.domain = domain;
    }

    public List<SelectItem> getRoles() {
        return Stream.of(Role.ADMINISTRATOR, Role.TRAINER)
                .map(each -> new SelectItem(each.name(), language.texts().get("people.role." + each)))
                .toList();
    }

    public @Nullable OrganisationLine getLine() {
        return line;
    }

    public List<MemberLine> getKeepers() {
        return keepers;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getRegion() {
        return region;
    }

    public void setRegion(@Nullable String region) {
        this.region = region;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getLink() {
        return link;
    }
}
