package nl.overenweer.vault.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.overenweer.vault.web.Opened.REFLECTION;
import static nl.overenweer.vault.web.Opened.assertSaved;
import static nl.overenweer.vault.web.Opened.field;
import static nl.overenweer.vault.web.Opened.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** What is typed in the vault is never lost: no connection, a session that ended, a second tab or device, too much of it. */
@InBrowser
class NothingLostBrowserIT {
    private static final String WOUTER = "wouter.hendriks@ggz-westerkade.example";
    private static final String FEMKE = "femke.postma@ggz-westerkade.example";
    private static final String TARIQ = "tariq.rahimi@ggz-westerkade.example";
    private static final String NAIMA = "naima.bouzid@ggz-westerkade.example";

    @Test
    void twoDevicesNeverOverwriteEachOther(Visitor desk, Visitor laptop) throws Exception {
        Opened.afresh(WOUTER);
        Opened.signIn(desk, WOUTER);
        desk.goTo(REFLECTION);
        Opened.make(desk);
        Opened.signIn(laptop, WOUTER);
        laptop.goTo(REFLECTION);
        Opened.unlock(laptop, "#reflection-enter");
        assertThat(field(laptop)).isEnabled();

        field(desk).fill("Op het bureau.");
        assertSaved(line(desk));
        field(laptop).fill("Op de laptop.");
        assertThat(laptop.find(".vault-conflict [data-other]")).hasText("Op het bureau.");
        laptop.assertAccessible();
        laptop.find(".vault-conflict [data-both]").click();
        assertThat(laptop.find(".vault-conflict")).hasCount(0);
        assertSaved(line(laptop));

        desk.page().reload();
        assertThat(field(desk)).hasValue("Op de laptop.\n\nOp het bureau.");
    }

    @Test
    void withoutAConnectionItIsKeptHereAndSentLater(Visitor visitor) throws Exception {
        Opened.afresh(FEMKE);
        Opened.signIn(visitor, FEMKE);
        visitor.goTo(REFLECTION);
        Opened.make(visitor);
        field(visitor).fill("Voor de tunnel.");
        assertSaved(line(visitor));

        visitor.page().context().setOffline(true);
        field(visitor).fill("In de tunnel.");
        assertThat(line(visitor)).hasClass("saved local");
        assertThat(line(visitor)).containsText("Op dit apparaat bewaard");
        visitor.page().context().setOffline(false);
        assertSaved(line(visitor));

        visitor.page().route("**/api/kluis/tekst", Route::abort);
        field(visitor).fill("Het tabblad ging dicht.");
        assertThat(line(visitor)).hasClass("saved local");
        visitor.page().unroute("**/api/kluis/tekst");
        visitor.page().reload();
        assertThat(field(visitor)).hasValue("Het tabblad ging dicht.");
        assertSaved(line(visitor));
    }

    @Test
    void aSessionThatEndedIsRenewedInPlace(Visitor visitor) throws Exception {
        Opened.afresh(TARIQ);
        Opened.signIn(visitor, TARIQ);
        visitor.goTo(REFLECTION);
        Opened.make(visitor);
        Caller elsewhere = Opened.afresh(NAIMA);
        elsewhere.signIn(TARIQ);
        elsewhere.post("/account/sessies", "sessie=alle&csrf=" + elsewhere.token(), java.util.Map.of());

        field(visitor).fill("Ik was even weg.");
        assertThat(visitor.find("#vault-signin")).isVisible();
        visitor.assertAccessible();
        visitor.find("#vault-password").fill(DemoAccounts.PASSWORD);
        visitor.find("#vault-password").press("Enter");

        assertSaved(line(visitor));
        assertThat(field(visitor)).hasValue("Ik was even weg.");
    }

    @Test
    void tooMuchAndUnsealedAreRefusedInWords(Visitor visitor) throws Exception {
        Caller naima = Opened.afresh(NAIMA);
        Opened.signIn(visitor, NAIMA);
        visitor.goTo(REFLECTION);
        Opened.make(visitor);

        field(visitor).fill("a".repeat(20_345));
        assertThat(line(visitor)).containsText("20.345 tekens");
        assertThat(line(visitor)).containsText("345 weg");
        field(visitor).fill("a".repeat(20_000));
        assertSaved(line(visitor));

        String text = "{\"kind\":\"notitie\",\"place\":\"a\",\"after\":0,\"sealed\":\"%s\"}";
        var large = naima.call("PUT", "/api/kluis/tekst", text.formatted("a".repeat(1_000_000)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("te lang");
        var plain = naima.call("PUT", "/api/kluis/tekst", text.formatted("Gewoon leesbaar."));
        assertThat(plain.statusCode()).isEqualTo(422);
        assertThat(plain.body()).contains("geen versleutelde tekst");
        assertThat(naima.call("PUT", "/api/kluis/tekst", "<script>").statusCode())
                .isEqualTo(422);
        assertThat(naima.post("/api/kluis", "", java.util.Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(naima.call("POST", "/api/kluis/gedaan", "{\"module\":\"iets-anders\"}")
                        .statusCode())
                .isEqualTo(422);
    }
}
