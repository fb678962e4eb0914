package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An administrator connects the organisation's own system, and that system keeps its people. The first fact makes the key. */
@InBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScimBrowserIT {
    private static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
    private static final String NOOR = "noor" + System.nanoTime() + "@proef.example";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static @Nullable NewOrganisation made;
    private static String secret = "";
    private static String base = "";

    @Test
    @Order(1)
    void anAdministratorMakesAKeyAndSeesItOnce(Visitor keeper) {
        made = NewOrganisation.made(keeper, "");
        keeper.goTo("/beheer/instellingen");
        keeper.find("a[href='/beheer/koppeling']").click();
        assertThat(keeper.find("main").textContent()).contains("Er is nog geen sleutel");
        keeper.assertAccessible();
        keeper.find("#make-now").click();
        assertThat(keeper.find("#label-fault").textContent()).contains("Schrijf waarvoor");
        keeper.find("#label").fill("Entra ID");
        keeper.find("#make-now").click();
        keeper.find(".people-link code").waitFor();
        secret = keeper.find(".people-link code").textContent();
        base = keeper.find(".people-facts code").textContent().replaceAll("https?://[^/]+", "");
        keeper.assertAccessible();

        assertThat(secret).startsWith("oew_scim_");
        assertThat(keeper.find("main").textContent()).contains("Entra ID").contains("Nog niet gebruikt");
        keeper.goTo("/beheer/koppeling");
        assertThat(keeper.page().content()).doesNotContain(secret);
    }

    @Test
    @Order(2)
    void withoutItsKeyNobodyIsTold() throws Exception {
        for (String path : new String[] {"/Users", "/ServiceProviderConfig", "", "/Nergens"}) {
            HttpResponse<String> answer = send("GET", base + path, "", "Bearer " + secret + "x", "");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.body()).contains("De sleutel klopt niet").contains("\"status\":\"401\"");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(send("GET", "/scim/v2/1/Users", "", "Bearer " + secret, "").statusCode())
                .isEqualTo(401);
        assertThat(send("GET", "/scim/v2/999999/Users", "", "Bearer " + secret, "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(send("POST", base + "/Users", user(), "", "").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(3)
    void itSaysWhatItCan() throws Exception {
        assertThat(get("/ServiceProviderConfig").body()).contains("\"patch\":{\"supported\":true}");
        assertThat(get("/ResourceTypes").body()).contains("/Users").contains("/Groups");
        assertThat(get("/Schemas").body()).contains("\"totalResults\":2");
        assertThat(get("/Schemas/" + USER).statusCode()).isEqualTo(200);
        assertThat(get("/Nergens").statusCode()).isEqualTo(404);
        for (String path : new String[] {"/Users", "/Groups", "/ServiceProviderConfig", "/Schemas"}) {
            HttpResponse<String> wrong = call("DELETE", path, "");
            assertThat(wrong.statusCode()).isEqualTo(405);
            assertThat(wrong.headers().firstValue("Allow").orElse("")).contains("GET");
            assertThat(wrong.body()).contains("\"status\":\"405\"").contains(":Error");
        }
        assertThat(call("POST", "/Users/1", user()).statusCode()).isEqualTo(405);
        assertThat(call("DELETE", "/Nergens", "").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(4)
    void aSystemKeepsItsPeople(Visitor keeper) throws Exception {
        HttpResponse<String> created = call("POST", "/Users", user());
        assertThat(created.statusCode()).isEqualTo(201);
        String location = created.headers().firstValue("Location").orElseThrow().replaceAll("https?://[^/]+", "");
        String etag = created.headers().firstValue("ETag").orElseThrow();
        assertThat(call("POST", "/Users", user()).statusCode()).isEqualTo(409);
        assertThat(get("/Users?filter=userName%20eq%20%22" + NOOR + "%22").body())
                .contains("\"totalResults\":1");
        assertThat(get("/Users?filter=userName%20co%20%22n%22").body()).contains("invalidFilter");
        assertThat(get("/Users?attributes=userName").body()).doesNotContain("displayName");
        assertThat(send("GET", location, "", "Bearer " + secret, "If-None-Match=" + etag)
                        .statusCode())
                .isEqualTo(304);
        String off = "{\"schemas\":[\"" + PATCH
                + "\"],\"Operations\":[{\"op\":\"replace\",\"path\":\"active\",\"value\":false}]}";
        HttpResponse<String> outdated = send("PATCH", location, off, "Bearer " + secret, "If-Match=W/\"oud\"");
        assertThat(outdated.statusCode()).isEqualTo(412);
        HttpResponse<String> gone = send("PATCH", location, off, "Bearer " + secret, "If-Match=" + etag);
        assertThat(gone.body()).contains("\"active\":false");
        assertThat(call("POST", "/Users", "geen json").body()).contains("invalidSyntax");
        assertThat(call("POST", "/Users", " ".repeat(1024 * 1024 + 1)).statusCode())
                .isEqualTo(413);
        assertThat(send("DELETE", location, "", "Bearer " + secret, "").statusCode())
                .isEqualTo(204);
        assertThat(send("GET", location, "", "Bearer " + secret, "").statusCode())
                .isEqualTo(404);

        keeper.signIn(Objects.requireNonNull(made).keeper, NewOrganisation.PASSWORD);
        keeper.goTo("/beheer/logboek");
        assertThat(keeper.find("main").textContent()).contains("Toegangssleutel gemaakt");
        keeper.goTo("/beheer/mensen/uitnodigen");
        assertThat(keeper.find("main").textContent()).contains("meldde zich nog nooit aan");
        keeper.assertAccessible();
    }

    @Test
    @Order(5)
    void aKeyThatIsWithdrawnOpensNothing(Visitor keeper) throws Exception {
        assertThat(get("/Users").statusCode()).isEqualTo(200);
        keeper.signIn(Objects.requireNonNull(made).keeper, NewOrganisation.PASSWORD);
        keeper.goTo("/beheer/koppeling");
        assertThat(keeper.find("main").textContent()).contains("Laatst gebruikt op");
        keeper.find("#keys button").first().click();
        keeper.find(".notices:has-text('ingetrokken')").waitFor();
        keeper.assertAccessible();

        assertThat(get("/Users").statusCode()).isEqualTo(401);
    }

    private static String user() {
        return "{\"schemas\":[\"" + USER + "\"],\"userName\":\"" + NOOR
                + "\",\"name\":{\"givenName\":\"Noor\",\"familyName\":\"Peeters\"},\"active\":true}";
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", base + path, "", "Bearer " + secret, "");
    }

    private static HttpResponse<String> call(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, base + path, body, "Bearer " + secret, "");
    }

    private static HttpResponse<String> send(String method, String path, String body, String key, String header)
            throws IOException, InterruptedException {
        URI address = Product.running().at(path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Content-Type", "application/scim+json");
        if (!key.isEmpty()) {
            request.header("Authorization", key);
        }
        if (!header.isEmpty()) {
            String[] parts = header.split("=", 2);
            request.header(parts[0], parts[1]);
        }
        return CLIENT.send(
                request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
