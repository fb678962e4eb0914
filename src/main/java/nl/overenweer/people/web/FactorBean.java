package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.factor.FactorState;
import nl.overenweer.people.factor.Factors;
import nl.overenweer.people.factor.SecondStep;
import nl.overenweer.people.security.Door;
import nl.overenweer.people.security.OwnPassword;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.people.security.Transport;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One's own second factor: setting it up, new recovery codes, taking it away. */
@Named
@RequestScoped
public class FactorBean {
    @Inject
    private Factors factors;

    @Inject
    private SecondStep secondStep;

    @Inject
    private OwnPassword ownPassword;

    @Inject
    private Passwords passwords;

    @Inject
    private Door door;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable FactorState state;
    private @Nullable String password;
    private @Nullable String code;
    private String secret = "";
    private List<String> codes = List.of();

    /** A form that comes back needs its secret before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        state = factors.of(user.person()).orElse(null);
        secret = factors.begun(user.person(), user.session(), clocks.now()).orElse("");
    }

    public void begin() {
        ownPassword.ask(user, text(password), address(), clocks.now());
        factors.begin(user.person(), user.session(), clocks.now());
        Faces.redirect("/account/tweede-stap");
    }

    /** The recovery codes are shown on this very answer and never again, so without a redirect. */
    public void confirm() {
        SecondStep.SetUp setUp = secondStep.setUp(user.person(), user.session(), text(code), address(), clocks.now());
        door.let(user.person(), setUp.welcome().secret(), Faces.getRequest(), Faces.getResponse());
        codes = setUp.codes();
        code = null;
        load();
    }

    public void renew() {
        secondStep.prove(user.person(), text(code), address(), clocks.now());
        codes = factors.renewCodes(user.person());
        code = null;
        load();
    }

    public void drop() {
        secondStep.prove(user.person(), text(code), address(), clocks.now());
        factors.drop(user.person());
        notice.tell("people.factor.dropped");
        Faces.redirect("/account/tweede-stap");
    }

    private static String address() {
        return Transport.address(Faces.getRequest());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public boolean isPossible() {
        return factors.possible();
    }

    public boolean isHeld() {
        return state != null;
    }

    public boolean isBegun() {
        return state == null && !secret.isEmpty();
    }

    public boolean isWithPassword() {
        return passwords.has(user.person());
    }

    public String getSince() {
        return state == null ? "" : new Days(language.getLocale(), clocks.today()).moment(state.since());
    }

    public long getCodesLeft() {
        return state == null ? 0 : state.codesLeft();
    }

    public DeviceSecret getDevice() {
        return new DeviceSecret(secret, user.email());
    }

    public List<String> getCodes() {
        return codes;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }
}
