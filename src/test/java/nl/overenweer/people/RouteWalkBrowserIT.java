package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overenweer.shared.web.Route;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.Product;
import org.junit.jupiter.api.Test;

/** Walks every address of the product as every role and as nobody: who may not enter, does not; who works for A finds nothing of B. */
class RouteWalkBrowserIT {
    private static final List<String> OF_B = List.of(
            "Ggz De Linde",
            "Raad locatie Maasoever",
            "@ggz-delinde.example",
            "@raad-maasoever.example",
            "Bosman",
            "Tuinstra");
    private static final Map<String, String> SAMPLES = Map.of(
            "module", "meldcode-en-kindcheck",
            "item", "casus-1",
            "scene", "begin",
            "secret", "abcdefghijabcdefghijabcdefghij");

    /** Of organisations of A only; their roles as the demonstration made them. */
    private static Map<String, Set<String>> accountsOfA() {
        Map<String, Set<String>> accounts = new LinkedHashMap<>();
        accounts.put("sanne.dewit@ggz-westerkade.example", Set.of("LEARNER"));
        accounts.put("roos.verbeek@raad-noordrand.example", Set.of("TRAINER", "LEARNER"));
        accounts.put("marjolein.kuipers@ggz-westerkade.example", Set.of("MANAGER", "LEARNER"));
        accounts.put("pieter.hoekstra@raad-noordrand.example", Set.of("MANAGER", "LEARNER"));
        accounts.put("imran.yildiz@ggz-westerkade.example", Set.of("ADMINISTRATOR"));
        return accounts;
    }

    @Test
    void nobodyEntersWhatAsksForAnAccount() throws Exception {
        Caller nobody = Caller.of(Product.running());
        List<String> faults = new ArrayList<>();
        for (Route route : RoutesOfProduct.all()) {
            int status = nobody.get(sample(route, 1)).statusCode();
            boolean refused = route.pattern().startsWith("/api/") ? status == 401 : status == 303;
            if (route.audience().open() ? status >= 500 : !refused) {
                faults.add(route.pattern() + " answers nobody with " + status);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everyRoleEntersWhatIsForItAndNothingElse() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Set<String>> account : accountsOfA().entrySet()) {
            Caller caller = Caller.of(Product.running()).signIn(account.getKey());
            for (Route route : RoutesOfProduct.all()) {
                int status = caller.get(sample(route, 1)).statusCode();
                boolean admitted = route.audience().admits(true, account.getValue());
                boolean right = admitted ? status != 401 && status != 403 && status < 500 : status == 403;
                if (!right) {
                    faults.add(route.pattern() + " answers " + account.getKey() + " with " + status);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void whoWorksForAFindsNoTraceOfB() throws Exception {
        List<String> faults = new ArrayList<>();
        for (String account : accountsOfA().keySet()) {
            Caller caller = Caller.of(Product.running()).signIn(account);
            for (Route route : RoutesOfProduct.all()) {
                for (String address : addresses(route)) {
                    HttpResponse<String> answer = caller.get(address);
                    OF_B.stream()
                            .filter(trace -> answer.body().contains(trace))
                            .forEach(trace -> faults.add(address + " shows " + account + ": " + trace));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    /** Where an address names somebody or something by a number, the numbers of all organisations. */
    private static List<String> addresses(Route route) {
        boolean numbered = route.pattern().matches(".*\\{(person|team|organisation|membership|attempt|assignment|request)}.*");
        return IntStream.rangeClosed(1, numbered ? 62 : 1)
                .mapToObj(number -> sample(route, number))
                .toList();
    }

    private static String sample(Route route, int number) {
        String path = route.pattern().replace("/**", "/1");
        for (Map.Entry<String, String> each : SAMPLES.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", each.getValue());
        }
        return path.replaceAll("\\{[^}]*}", Integer.toString(number));
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
