package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An organisation's people sign in at a real OpenID provider, and others do not. The first fact describes the provider to the product. */
@InBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignOnBrowserIT {
    private static final String DOMAIN = "linde" + System.nanoTime() % 10_000 + ".example";
    private static final String CODE = "proef-" + System.nanoTime();
    private static final String NOOR = "noor@" + DOMAIN;
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static NewOrganisation organisation;

    @BeforeAll
    static void theOrganisationHasAProvider() throws Exception {
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    private static void says(String subject, Map<String, Object> claims) {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("werk", subject, "JWT", List.of("overenweer"), claims, 3600));
    }

    @Test
    @Order(1)
    void anAdministratorDescribesTheProviderAndTriesIt(Visitor keeper) {
        organisation = NewOrganisation.made(keeper, DOMAIN);
        keeper.goTo("/beheer/aanmelden");
        keeper.find("#issuer").fill(PROVIDER.issuerUrl("werk").toString());
        keeper.find("#client").fill("overenweer");
        keeper.find("#secret").fill("een heel geheim geheim");
        keeper.find("#code").fill(CODE);
        keeper.find("#roleClaim").fill("groups");
        keeper.find("#roleRules").fill("leiding = Leidinggevende\niedereen = Leert");
        keeper.find("#keep").click();
        keeper.find("text=De aanmelding is bewaard").waitFor();
        assertThat(keeper.page().content()).doesNotContain("een heel geheim geheim");
        keeper.find("#try").click();
        keeper.find(".people-findings li").first().waitFor();

        assertThat(keeper.find(".people-findings").textContent())
                .contains("De aanmelding antwoordt")
                .contains("bewijs per aanmelding")
                .contains("Er staat 1 sleutel")
                // this provider takes any code, so it can't be asked whether it knows us
                .contains("niet te zeggen");
        keeper.assertAccessible();
    }

    @Test
    @Order(2)
    void aWrongProviderIsToldInWords(Visitor keeper) {
        keeper.signIn(organisation.keeper, NewOrganisation.PASSWORD);
        keeper.goTo("/beheer/aanmelden");
        keeper.find("#roleRules").fill("leiding = Baas");
        keeper.find("#keep").click();

        assertThat(keeper.find(".notices").textContent()).contains("‘Baas’ is geen rol");
        assertThat(keeper.find("#roleRules").inputValue()).isEqualTo("leiding = Baas");
    }

    @Test
    @Order(3)
    void aNewColleagueTypesHerAddressAndIsSignedInByHerWork(Visitor noor) {
        says(
                "noor-1",
                Map.of("email", NOOR, "email_verified", true, "name", "Noor Peeters", "groups", List.of("iedereen")));
        noor.goTo("/aanmelden?verder=/account");
        noor.find("#email").fill(NOOR);
        noor.find("#email").press("Tab");
        noor.find("[data-signon] a").waitFor();
        noor.assertAccessible();
        noor.find("[data-signon] a").click();
        noor.page().waitForURL(address -> address.endsWith("/account"));

        assertThat(noor.find(".account-name").textContent())
                .contains("Noor Peeters")
                .contains(organisation.name);
        assertThat(noor.find("main").textContent()).contains("Werkaccount");
        assertThat(noor.goTo("/voortgang")).isEqualTo(403);
    }

    @Test
    @Order(4)
    void whatTheMappingNoLongerSaysIsGone(Visitor noor) {
        says("noor-1", Map.of("groups", List.of("leiding", "iedereen")));
        noor.goTo("/aanmelden/" + CODE);
        noor.assertAccessible();
        noor.find("a.btn:has-text('Aanmelden via')").click();
        noor.page().waitForURL(address -> !address.contains("/aanmelden"));
        assertThat(noor.goTo("/voortgang")).isEqualTo(200);

        says("noor-1", Map.of("groups", List.of("iedereen")));
        noor.goTo("/aanmelden/" + CODE + "/begin");

        assertThat(noor.goTo("/voortgang")).isEqualTo(403);
    }

    @Test
    @Order(5)
    void withoutJavaScriptTheFormLeadsThereToo(Visitor noor) {
        noor.goTo("/aanmelden");
        noor.find("#email").fill(NOOR);
        noor.find("#enter").click();

        noor.page().waitForURL(address -> address.endsWith("/aanmelden/" + CODE));
    }

    @Test
    @Order(6)
    void whoIsNotOneOfThemIsRefusedWithAWayBack(Visitor stranger) {
        assertThat(told(stranger, "vreemd-1", Map.of("email", "iemand@elders.example", "email_verified", true)))
                .contains("hoort niet bij de e-mailadressen");
        assertThat(told(stranger, "vreemd-2", Map.of("email", "nieuw@" + DOMAIN, "email_verified", false)))
                .contains("nagekeken");
        assertThat(told(stranger, "vreemd-3", Map.of())).contains("geen e-mailadres");
        assertThat(told(
                        stranger,
                        "vreemd-4",
                        Map.of("email", "sanne.dewit@ggz-westerkade.example", "email_verified", true)))
                .contains("Er is al een account");
        assertThat(told(stranger, "noor-2", Map.of("email", NOOR, "email_verified", true)))
                .contains("ander werkaccount");
        assertThat(stranger.find("a.btn:has-text('Aanmelden via')").count()).isEqualTo(1);
        stranger.assertAccessible();
    }

    private static String told(Visitor stranger, String subject, Map<String, Object> claims) {
        says(subject, claims);
        stranger.goTo("/aanmelden/" + CODE + "/begin");
        assertThat(stranger.page().url()).endsWith("/aanmelden/" + CODE);
        return stranger.find(".notices").textContent();
    }

    @Test
    @Order(7)
    void anAnswerIsTakenOnceInTheBrowserThatAsked() throws Exception {
        Caller asked = Caller.of(Product.running());
        Caller other = Caller.of(Product.running());
        says("noor-1", Map.of("groups", List.of("iedereen")));
        String back = answerTo(asked);

        assertThat(location(other.get(back))).endsWith("/aanmelden/" + CODE);
        assertThat(other.get("/account").statusCode()).isEqualTo(303);
        assertThat(location(asked.get(back.replaceFirst("state=[^&]+", "state=verzonnen"))))
                .endsWith(CODE);
        assertThat(location(asked.get(back))).endsWith("/leren");
        assertThat(asked.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(asked.get(back))).endsWith("/aanmelden/" + CODE);
        assertThat(asked.get("/aanmelden/" + CODE).body()).contains("al een keer gebruikt");
    }

    /** What the provider would send the browser back with. */
    private static String answerTo(Caller caller) throws Exception {
        String away = location(caller.get("/aanmelden/" + CODE + "/begin"));
        assertThat(away)
                .contains("code_challenge_method=S256")
                .contains("nonce=")
                .contains("state=");
        HttpResponse<Void> answer = java.net.http.HttpClient.newHttpClient()
                .send(
                        java.net.http.HttpRequest.newBuilder(URI.create(away)).build(),
                        HttpResponse.BodyHandlers.discarding());
        URI back = URI.create(location(answer));
        return back.getRawPath() + '?' + back.getRawQuery();
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    @Order(8)
    void whoStopsAtTheProviderIsToldSo() throws Exception {
        Caller asked = Caller.of(Product.running());
        String back = answerTo(asked).replaceFirst("code=[^&]+", "error=access_denied");

        assertThat(location(asked.get(back))).endsWith("/aanmelden/" + CODE);
        assertThat(asked.get("/aanmelden/" + CODE).body()).contains("Je hebt het aanmelden afgebroken");
    }

    @Test
    @Order(9)
    void passwordsEndOnlyAfterTheAdministratorCameInByTheProvider(Visitor keeper) {
        keeper.signIn(organisation.keeper, NewOrganisation.PASSWORD);
        keeper.goTo("/beheer/aanmelden");
        keeper.find("#refused").check();
        keeper.find("#rule").click();

        assertThat(keeper.find(".notices").textContent()).contains("Meld je eerst zelf aan");
    }
}
