package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.Contact;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.Preferences;
import nl.overenweer.people.Seat;
import nl.overenweer.people.factor.Factors;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.oidc.Realm;
import nl.overenweer.people.security.OwnPassword;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.people.security.SessionLine;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.Transport;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.ThemeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One's own account: who we think you are, where you are signed in, your password. */
@Named
@RequestScoped
public class ProfileBean {
    /** A session with its moments in words. */
    public record Row(long id, String device, String started, String seen, String how, boolean here) {}

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private Factors factors;

    @Inject
    private Providers providers;

    @Inject
    private Sessions sessions;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private ThemeBean theme;

    @Inject
    private Clocks clocks;

    private List<Row> rows = List.of();
    private boolean optionalMail;
    private @Nullable String old;
    private @Nullable String password;
    private @Nullable String again;

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    /** What she chose by the footer or the menu on this device is from now on hers, for mail and for a new device. */
    public void load() {
        Days days = new Days(language.getLocale(), clocks.today());
        rows = sessions.openOf(user.person(), clocks.now()).stream()
                .map(each -> new Row(
                        each.id(),
                        each.device(),
                        days.moment(each.startedAt()),
                        days.moment(each.lastSeenAt()),
                        how(each),
                        each.id() == user.session()))
                .toList();
        Contact contact = people.contacts(List.of(user.person())).get(user.person());
        optionalMail = contact != null && contact.wantsOptionalMail();
        Preferences shown = new Preferences(language.getTag(), theme.getChoice());
        if (!people.preferences(user.person()).equals(shown)) {
            people.prefer(user.person(), shown);
        }
    }

    public void chooseMail() {
        people.wantOptionalMail(user.person(), optionalMail);
        notice.tell(optionalMail ? "people.mail.resumed" : "people.mail.stopped");
        Faces.redirect("/account");
    }

    public boolean isOptionalMail() {
        return optionalMail;
    }

    public void setOptionalMail(boolean optionalMail) {
        this.optionalMail = optionalMail;
    }

    private String how(SessionLine session) {
        String by = session.through() ? "people.sessions.by.provider" : "people.sessions.by.password";
        return language.texts().get(session.proved() ? by + ".proved" : by);
    }

    public void changePassword() {
        if (password == null || !password.equals(again)) {
            throw new RuleBroken("people.password.differ");
        }
        ownPassword.ask(user, old == null ? "" : old, Transport.address(Faces.getRequest()), clocks.now());
        passwords.change(user.person(), old == null ? "" : old, password, user.session(), clocks.now());
        notice.tell("people.password.changed");
        Faces.redirect("/account");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** Organisations that let her in by their own provider only, as long as she came another way. */
    public List<Realm> getRealms() {
        return providers.onlyWaysOf(user.person(), clocks.today()).stream()
                .filter(realm -> user.seats().stream()
                        .noneMatch(seat -> seat.organisation().equals(realm.organisation())))
                .toList();
    }

    public boolean isOthers() {
        return rows.size() > 1;
    }

    public boolean isWithPassword() {
        return passwords.has(user.person());
    }

    public boolean isFactorHeld() {
        return factors.of(user.person()).isPresent();
    }

    public List<Seat> getSeats() {
        return user.seats();
    }

    public String getEmail() {
        return user.email();
    }

    public @Nullable String getOld() {
        return old;
    }

    public void setOld(@Nullable String old) {
        this.old = old;
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
