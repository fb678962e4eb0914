package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.shared.web.Route;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.Product;
import org.junit.jupiter.api.Test;

/** Walks every address of the product as every role and as nobody: who may not enter, does not. What is behind them: {@link NoLeakBrowserIT}. */
class RouteWalkBrowserIT {
    @Test
    void nobodyEntersWhatAsksForAnAccount() throws Exception {
        Caller nobody = Caller.of(Product.running());
        List<String> faults = new ArrayList<>();
        for (Route route : RoutesOfProduct.all()) {
            int status = nobody.get(Addresses.of(route, 1)).statusCode();
            boolean scripted = route.audience().keyed() || route.pattern().startsWith("/api/");
            boolean refused = scripted ? status == 401 : status == 303;
            if (route.audience().open() ? status >= 500 : !refused) {
                faults.add(route.pattern() + " answers nobody with " + status);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everyRoleEntersWhatIsForItAndNothingElse() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Set<String>> account : Addresses.ACCOUNTS_OF_A.entrySet()) {
            Caller caller = Caller.of(Product.running()).signIn(account.getKey());
            for (Route route : RoutesOfProduct.all()) {
                int status = caller.get(Addresses.of(route, 1)).statusCode();
                boolean admitted = route.audience().admits(true, account.getValue());
                if (route.audience().keyed()) {
                    // for a system with a key: a session is worth nothing there
                    if (status != 401) {
                        faults.add(route.pattern() + " answers " + account.getKey() + " with " + status);
                    }
                    continue;
                }
                boolean right = admitted ? status != 401 && status != 403 && status < 500 : status == 403;
                if (!right) {
                    faults.add(route.pattern() + " answers " + account.getKey() + " with " + status);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() throws IOException, InterruptedException {
        Caller sanne = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");

        assertThat(sanne.post("/account/sessies", "sessie=alle", Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(sanne.post("/afmelden", "", Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(sanne.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void aForgedOrganisationIsNotFound() throws IOException, InterruptedException {
        Caller sanne = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");

        String form = "organisatie=2&csrf=" + sanne.token();

        assertThat(sanne.post("/organisatie", form, Map.of()).statusCode()).isEqualTo(404);
        assertThat(sanne.get("/account").body()).contains("Ggz Westerkade");
    }
}
