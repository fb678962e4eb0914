package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Role;
import nl.overenweer.people.factor.Factors;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.security.Invitations;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One person of the own organisation: roles, name, a link for a new password. */
@Named
@RequestScoped
public class MemberBean {
    /** A membership in words; open as long as nobody ended it. */
    public record Row(long id, Role role, String team, String profession, String period, boolean open) {}

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Administration administration;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private Passwords passwords;

    @Inject
    private Invitations invitations;

    @Inject
    private Factors factors;

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

    private @Nullable PersonLine line;
    private @Nullable PlaceForm place;
    private @Nullable String name;
    private @Nullable String reason;
    private boolean ours;
    private String link = "";

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    /** Somebody of another organisation is not found. */
    public void load() {
        PersonLine found = people.member(user.organisation(), id());
        if (!Faces.isPostback()) {
            audit.record(
                    Deed.of(AuditAct.PERSON_VIEWED).about(found.id().value()).with("member"));
        }
        line = found;
        name = found.name();
        ours = people.accountIsOurs(user.organisation(), found.id(), clocks.today());
        place = new PlaceForm(
                Role.grantableBy(user.roles()),
                people.teams(user.organisation()),
                user.organisationKind().usualProfession(),
                language.texts());
    }

    private PersonId id() {
        return new PersonId(params.number("person"));
    }

    public void add() {
        if (place != null) {
            administration.give(user, id(), place.place(), clocks.now());
            notice.tell("people.member.added");
            Faces.redirect("/beheer/mensen/%s", id());
        }
    }

    public void rename() {
        if (name != null) {
            administration.rename(user, id(), name, clocks.today());
            notice.tell("people.member.renamed");
            Faces.redirect("/beheer/mensen/%s", id());
        }
    }

    /** Shown on this very answer and never again, so without a redirect. */
    public void makeLink() {
        link = links.password(passwords.makeLink(user, id(), clocks.now()));
    }

    /** By mail: an invitation, or a link for a new password. */
    public void invite() {
        invitations.mailOne(user, id(), clocks.now());
        notice.tell("people.invitation.mailed", 1);
        Faces.redirect("/beheer/mensen/%s", id());
    }

    /** In words, while she has no password: when she was invited, and until when the link works. */
    public String getInvited() {
        return invitations
                .standing(id(), clocks.now())
                .map(each -> language.texts()
                        .of(
                                each.alive() ? "people.invitation.alive" : "people.invitation.expired",
                                each.madeAt(),
                                each.expiresAt()))
                .orElse("");
    }

    public void resetFactor() {
        factors.reset(user, id(), reason == null ? "" : reason, clocks.now());
        notice.tell("people.factor.was-reset");
        Faces.redirect("/beheer/mensen/%s", id());
    }

    public void unlink() {
        providers.unlink(user, id(), clocks.now());
        notice.tell("people.link.unlinked");
        Faces.redirect("/beheer/mensen/%s", id());
    }

    /** When a second factor was taken away here, in sentences. */
    public List<String> getResets() {
        Days days = new Days(language.getLocale(), clocks.today());
        return factors.resets(user.organisation(), id()).stream()
                .map(each -> language.texts()
                        .of(
                                "people.factor.reset.line",
                                days.moment(each.at()),
                                people.name(each.administrator()),
                                each.reason()))
                .toList();
    }

    public boolean isFactorHeld() {
        return ours && factors.of(id()).isPresent();
    }

    public boolean isLinked() {
        return providers.linked(user.organisation(), id());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public List<Row> getRows() {
        Texts texts = language.texts();
        Days days = new Days(language.getLocale(), clocks.today());
        return line == null
                ? List.of()
                : line.memberships().stream()
                        .map(each -> row(each, texts, days))
                        .toList();
    }

    private static Row row(MemberLine each, Texts texts, Days days) {
        String since = days.date(each.validFrom());
        String period = each.validUntil()
                .map(until -> texts.of("people.member.between", since, days.date(until)))
                .orElseGet(() -> texts.of("people.member.since", since));
        return new Row(
                each.id().value(),
                each.role(),
                each.teamName(),
                each.profession().name(),
                period,
                each.validUntil().isEmpty());
    }

    public String getId() {
        return id().toString();
    }

    public String getShownName() {
        return line == null ? "" : line.name();
    }

    public String getEmail() {
        return line == null ? "" : line.email();
    }

    public boolean isOurs() {
        return ours;
    }

    public String getLink() {
        return link;
    }

    public @Nullable PlaceForm getPlace() {
        return place;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
