package nl.overenweer.certificate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A badge in other hands: checked with what we publish and somebody else's library, and checked with us. */
@InBrowser
class BadgeBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String HOLDER = "sanne.dewit@ggz-westerkade.example";

    @Test
    void whoeverHasOurPublicKeysCanCheckItWithoutUs(Visitor holder) throws Exception {
        JWSObject badge = JWSObject.parse(badgeOf(holder));
        Caller stranger = Caller.of(Product.running());

        RSAKey named =
                RSAKey.parse(stranger.get(path(badge.getHeader().getKeyID())).body());
        JWKSet all = JWKSet.parse(stranger.get("/.well-known/jwks.json").body());
        RSAKey listed = all.getKeyByKeyId(badge.getHeader().getKeyID()).toRSAKey();
        Map<String, Object> said = badge.getPayload().toJSONObject();

        assertThat(badge.verify(new RSASSAVerifier(named))).isTrue();
        assertThat(listed).isEqualTo(named);
        assertThat(all.getKeys()).noneMatch(key -> key.isPrivate());
        assertThat(said.toString()).doesNotContain("Sanne", HOLDER, "Westerkade");
        assertThat(stranger.get(path(String.valueOf(said.get("iss")))).body()).contains("Profile");
        assertThat(stranger.get(path(String.valueOf(said.get("id")))).body()).contains("Dit bewijs is echt");
        Map<?, ?> status = (Map<?, ?>) Objects.requireNonNull(said.get("credentialStatus"));
        String list = String.valueOf(status.get("statusListCredential"));
        assertThat(JWSObject.parse(stranger.get(path(list)).body()).verify(new RSASSAVerifier(named)))
                .isTrue();
    }

    @Test
    void weSayWhetherItIsGenuineAndWhose(Visitor holder, Visitor register) {
        String badge = badgeOf(holder);
        register.goTo("/bewijs");
        register.assertAccessible();

        show(register, badge, HOLDER);
        assertThat(register.find("main h1")).hasText("Deze badge is echt");
        assertThat(register.find("main")).containsText("Deze badge is van dat e-mailadres.");
        assertThat(register.find("main")).not().containsText("Sanne");
        register.assertAccessible();

        show(register, badge, "ander@ggz-westerkade.example");
        assertThat(register.find("main")).containsText("niet van dat e-mailadres");
    }

    @Test
    void aChangedOneAndSomethingElseAreToldApart(Visitor holder, Visitor register) {
        String badge = badgeOf(holder);

        show(register, badge.substring(0, badge.length() - 8) + "AAAAAAAA", "");
        assertThat(register.find("main h1")).hasText("Deze badge klopt niet");
        register.assertAccessible();

        show(register, "%PDF-1.7", "");
        assertThat(register.find("main h1")).hasText("Dit is geen badge die we kunnen lezen");

        register.goTo("/bewijs");
        register.find("details.fold summary").click();
        register.find("#tekst").fill("  " + badge + "  ");
        register.find("#toets").click();
        assertThat(register.find("main h1")).hasText("Deze badge is echt");
    }

    @Test
    void anothersBadgeIsNotFound(Visitor holder, Visitor other) {
        holder.signIn(HOLDER, PASSWORD).goTo("/bewijzen");
        String address = holder.find("main a[href$='/badge']").first().getAttribute("href");
        other.signIn("marjolein.kuipers@ggz-westerkade.example", PASSWORD);

        APIResponse answer = other.page()
                .context()
                .request()
                .get(Product.running().at(address).toString());

        assertThat(answer.status()).isEqualTo(404);
    }

    @Test
    void theKeysAreReadableAndANewOneIsAskedTwice(Visitor holder, Visitor keeper, Visitor stranger) {
        String before = badgeOf(holder);
        stranger.goTo("/uitgever");
        assertThat(stranger.find("table")).containsText("in gebruik");
        stranger.assertAccessible();

        keeper.signIn("lotte.brandsma@overenweer.example", PASSWORD).goTo("/beheer/badges");
        keeper.assertAccessible();
        int keys = keeper.find("tbody tr").count();
        keeper.find("main a[href*='nieuw=ja']").click();
        keeper.assertAccessible();
        keeper.find("#maak").click();

        assertThat(keeper.find("tbody tr")).hasCount(keys + 1);
        show(stranger, before, "");
        assertThat(stranger.find("main h1")).hasText("Deze badge is echt");
    }

    private static String badgeOf(Visitor holder) {
        holder.signIn(HOLDER, PASSWORD).goTo("/bewijzen");
        String address = holder.find("main a[href$='/badge']").first().getAttribute("href");
        APIResponse answer = holder.page()
                .context()
                .request()
                .get(Product.running().at(address).toString());
        assertThat(answer.headers().get("content-type")).startsWith("text/plain");
        return answer.text();
    }

    private static void show(Visitor visitor, String badge, String email) {
        visitor.goTo("/bewijs");
        visitor.find("#bestand")
                .setInputFiles(new FilePayload("badge.jwt", "text/plain", badge.getBytes(StandardCharsets.UTF_8)));
        visitor.find("#email").fill(email);
        visitor.find("#toets").click();
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        assertThat(uri.getHost()).isEqualTo(Product.running().address().getHost());
        return uri.getPath();
    }
}
