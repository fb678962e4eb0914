package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.factor.Factors;
import nl.overenweer.people.factor.SecondStep;
import nl.overenweer.people.security.Awaiting;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.ReturnAddress;
import nl.overenweer.people.security.SessionCookie;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.people.security.SignInAnswer;
import nl.overenweer.people.security.Transport;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Between the password and the first page: the code of a device, or setting one up. Until then she is nobody here. */
@Named
@RequestScoped
public class SecondstepBean {
    @Inject
    private SecondStep secondStep;

    @Inject
    private Factors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private Door door;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable Awaiting awaiting;
    private @Nullable String code;
    private String secret = "";
    private String next = "/";
    private List<String> codes = List.of();

    /** A form that comes back needs its secret before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            find();
        }
    }

    /** Who has shown it, or never began, has no business here. */
    public void load() {
        find();
        if (awaiting == null && user.signedIn()) {
            Faces.redirect(goal(StartPage.of(user.roles())));
        } else if (awaiting == null) {
            Faces.redirect("/aanmelden");
        }
    }

    private void find() {
        awaiting = SessionCookie.session(Faces.getRequest())
                .flatMap(cookie -> sessions.awaiting(cookie, clocks.now()))
                .orElse(null);
        if (awaiting != null && awaiting.step() == Awaiting.Step.SET_UP && factors.possible()) {
            secret = factors.begin(awaiting.person(), awaiting.session(), clocks.now());
        }
    }

    public void show() {
        if (awaiting == null) {
            Faces.redirect("/aanmelden");
            return;
        }
        String typed = code == null ? "" : code;
        code = null;
        secondStep
                .show(awaiting, typed, Transport.address(Faces.getRequest()), clocks.now())
                .match(
                        welcome -> {
                            Faces.redirect(letIn(welcome));
                            return true;
                        },
                        () -> refuse("people.factor.wrong"),
                        wait -> refuse("people.signin.wait", wait.seconds()));
    }

    /** The recovery codes are shown on this very answer and never again, so without a redirect. */
    public void setUp() {
        if (awaiting == null) {
            Faces.redirect("/aanmelden");
            return;
        }
        SecondStep.SetUp setUp = secondStep.setUp(
                awaiting.person(),
                awaiting.session(),
                code == null ? "" : code,
                Transport.address(Faces.getRequest()),
                clocks.now());
        next = letIn(setUp.welcome());
        codes = setUp.codes();
    }

    private String letIn(SignInAnswer.Welcome welcome) {
        door.let(welcome.person(), welcome.secret(), Faces.getRequest(), Faces.getResponse());
        Optional<SignedIn> who = sessions.recognise(welcome.secret(), clocks.now());
        return goal(who.map(SignedIn::roles).map(StartPage::of).orElse("/"));
    }

    private boolean refuse(String key, Object... arguments) {
        String sentence = language.texts().of(key, arguments);
        FacesContext.getCurrentInstance()
                .addMessage("code", new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
        return false;
    }

    private static String goal(String otherwise) {
        return ReturnAddress.safe(Faces.getRequestParameter("verder")).orElse(otherwise);
    }

    public boolean isAsked() {
        return codes.isEmpty() && awaiting != null && awaiting.step() == Awaiting.Step.CODE;
    }

    public boolean isSettingUp() {
        return codes.isEmpty() && awaiting != null && awaiting.step() == Awaiting.Step.SET_UP && !secret.isEmpty();
    }

    /** An organisation asks for what this server can't keep, since its operator took the key away. */
    public boolean isImpossible() {
        return codes.isEmpty() && awaiting != null && awaiting.step() == Awaiting.Step.SET_UP && secret.isEmpty();
    }

    public DeviceSecret getDevice() {
        return new DeviceSecret(secret, awaiting == null ? "" : people.email(awaiting.person()));
    }

    public List<String> getCodes() {
        return codes;
    }

    public String getNext() {
        return next;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
