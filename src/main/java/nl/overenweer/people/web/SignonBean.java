package nl.overenweer.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.oidc.Realm;
import nl.overenweer.people.security.ReturnAddress;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An organisation's own sign-in page: one button, and what went wrong last time. */
@Named
@RequestScoped
public class SignonBean {
    @Inject
    private RouteParams params;

    @Inject
    private Providers providers;

    private @Nullable Realm realm;

    /** An organisation without a provider is not found. */
    public void load() {
        realm = providers.realm(params.get("code"));
    }

    public String getOrganisation() {
        return realm == null ? "" : realm.organisationName();
    }

    public boolean isPasswordsRefused() {
        return realm != null && realm.passwordsRefused();
    }

    public String getLeave() {
        return address(realm == null ? "" : realm.code());
    }

    /** Leads to the provider, and back to where she was going. */
    static String address(String code) {
        return "/aanmelden/" + code + "/begin" + further("?");
    }

    /** The page that asks for a password, for who works elsewhere too. */
    public String getByPassword() {
        return "/aanmelden?wachtwoord=ja" + further("&");
    }

    static String further(String mark) {
        return ReturnAddress.safe(Faces.getRequestParameter("verder"))
                .map(goal -> mark + "verder=" + URLEncoder.encode(goal, StandardCharsets.UTF_8))
                .orElse("");
    }
}
