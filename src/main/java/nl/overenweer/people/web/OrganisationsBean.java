package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.Pager;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** All organisations, for the platform's administrator. */
@Named
@RequestScoped
public class OrganisationsBean {
    @Inject
    private CurrentUser user;

    @Inject
    private Organisations organisations;

    @Inject
    private Passwords passwords;

    @Inject
    private Links links;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private static final int SIZE = 25;

    private Slice<OrganisationLine> lines = new Slice<>(List.of(), 0, 0, SIZE);
    private @Nullable String name;
    private String kind = OrganisationKind.GGZ.name();
    private @Nullable String region;
    private @Nullable String email;
    private String link = "";

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        lines = organisations.page(Pager.asked(SIZE), SIZE, clocks.today());
    }

    public void add() {
        if (name != null && region != null) {
            OrganisationId id = organisations.found(name, OrganisationKind.valueOf(kind), region, clocks.now());
            notice.tell("people.organisations.added", name);
            Faces.redirect("/beheer/organisaties/%s", id);
        }
    }

    /** Shown on this very answer and never again, so without a redirect. */
    public void makeLink() {
        link = links.password(passwords.makeLinkByPlatform(user, email == null ? "" : email, clocks.now()));
    }

    public Slice<OrganisationLine> getLines() {
        return lines;
    }

    public Pager getPager() {
        return new Pager(lines, "/beheer/organisaties?pagina=");
    }

    public List<SelectItem> getKinds() {
        return Arrays.stream(OrganisationKind.values())
                .map(each -> new SelectItem(each.name(), language.texts().get("people.kind." + each)))
                .toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
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

    public String getLink() {
        return link;
    }
}
