package nl.overenweer.people.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.oidc.Realm;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.web.LanguageBean;

/** Where the work's account of an address is: by its domain only, so that nobody learns who has an account here. */
@Path("aanmelden/organisatie")
public class SignOnResource {
    @Inject
    private Providers providers;

    @Inject
    private LanguageBean language;

    /** Empty texts when there is no such place. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject realm(@QueryParam("email") @DefaultValue("") String email) {
        Optional<Realm> realm = email.contains("@") ? providers.realmOf(email) : Optional.empty();
        return JsonText.MAKER
                .createObjectBuilder()
                .add("label", realm.map(this::label).orElse(""))
                .add(
                        "href",
                        realm.map(each -> "/aanmelden/" + each.code() + "/begin")
                                .orElse(""))
                .add("only", realm.filter(Realm::passwordsRefused).isPresent())
                .build();
    }

    private String label(Realm realm) {
        return language.texts().of("people.signon.go", realm.organisationName());
    }
}
