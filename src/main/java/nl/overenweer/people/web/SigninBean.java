package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.SignInHint;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.oidc.Realm;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.ReturnAddress;
import nl.overenweer.people.security.SessionCookie;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.SignIn;
import nl.overenweer.people.security.SignInAnswer;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The page that asks who you are. */
@Named
@RequestScoped
public class SigninBean {
    @Inject
    private SignIn signIn;

    @Inject
    private Sessions sessions;

    @Inject
    private Providers providers;

    @Inject
    private Door door;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    @Inject
    private Instance<SignInHint> hints;

    private @Nullable String email;
    private @Nullable String password;

    /** Who is signed in already has no business here, nor has who must still show her second factor. */
    public void load() {
        boolean awaited = !user.signedIn()
                && SessionCookie.session(Faces.getRequest())
                        .flatMap(secret -> sessions.awaiting(secret, clocks.now()))
                        .isPresent();
        if (awaited && !Faces.isPostback()) {
            Faces.redirect("/tweede-stap" + SignonBean.further("?"));
            return;
        }
        if (user.signedIn() && !Faces.isPostback()) {
            Faces.redirect(goal(user.roles().isEmpty() ? "/account" : StartPage.of(user.roles())));
        }
    }

    /** Whose work has a provider goes there, when nothing else lets her in or she typed no password. */
    public void enter() {
        HttpServletRequest request = Faces.getRequest();
        Optional<Realm> realm = providers.realmOf(text(email));
        boolean byPassword = "ja".equals(Faces.getRequestParameter("wachtwoord"));
        if (realm.isPresent() && (text(password).isEmpty() || realm.get().passwordsRefused() && !byPassword)) {
            Faces.redirect("/aanmelden/" + realm.get().code() + SignonBean.further("?"));
            return;
        }
        if (text(password).isEmpty()) {
            String sentence = language.texts().get("people.signin.password.missing");
            FacesContext.getCurrentInstance()
                    .addMessage("password", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
            return;
        }
        SignInAnswer answer = signIn.attempt(text(email), text(password), door.visitor(request), clocks.now());
        password = null;
        answer.match(
                this::welcome,
                () -> refuse("people.signin.refused"),
                wait -> refuse("people.signin.wait", wait.seconds()));
    }

    private boolean welcome(SignInAnswer.Welcome welcome) {
        HttpServletResponse response = Faces.getResponse();
        door.let(welcome.person(), welcome.secret(), Faces.getRequest(), response);
        if (sessions.awaiting(welcome.secret(), clocks.now()).isPresent()) {
            Faces.redirect("/tweede-stap" + SignonBean.further("?"));
            return true;
        }
        Optional<SignedIn> who = sessions.recognise(welcome.secret(), clocks.now());
        Faces.redirect(goal(who.map(SignedIn::roles).map(StartPage::of).orElse("/")));
        return true;
    }

    private boolean refuse(String key, Object... arguments) {
        String sentence = language.texts().of(key, arguments);
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        return false;
    }

    private static String goal(String otherwise) {
        return ReturnAddress.safe(Faces.getRequestParameter("verder")).orElse(otherwise);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** She was signed in on this browser, but not any more. */
    public boolean isWasAway() {
        return !Faces.isPostback()
                && !isLeft()
                && SessionCookie.session(Faces.getRequest()).isPresent();
    }

    /** She signed out just now. */
    public boolean isLeft() {
        return !Faces.isPostback() && "ja".equals(Faces.getRequestParameter("afgemeld"));
    }

    public boolean isLeftEverywhere() {
        return !Faces.isPostback() && "overal".equals(Faces.getRequestParameter("afgemeld"));
    }

    /** She came for a page that asks for an account. */
    public boolean isSentHere() {
        return !Faces.isPostback()
                && ReturnAddress.safe(Faces.getRequestParameter("verder")).isPresent();
    }

    public List<SignInHint.Account> getAccounts() {
        return hints.stream().flatMap(hint -> hint.accounts().stream()).toList();
    }

    public String getKnownPassword() {
        return hints.stream().map(SignInHint::password).findFirst().orElse("");
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }
}
