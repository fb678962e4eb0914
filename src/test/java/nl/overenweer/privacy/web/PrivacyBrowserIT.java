package nl.overenweer.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody asks, an administrator answers, and what both did is in the log. */
@InBrowser
class PrivacyBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String IMRAN = "imran.yildiz@ggz-westerkade.example";
    private static final String LOTTE = "lotte.brandsma@overenweer.example";
    private static final String AYLIN = "aylin.demirci@ggz-westerkade.example";

    @Test
    void theStatementSaysWhatIsKeptToWhoeverAsks(Visitor visitor) {
        assertThat(visitor.goTo("/privacy")).isEqualTo(200);

        assertThat(visitor.find("main").textContent())
                .contains("Je account", "Zo lang je account bestaat.", "Hoogstens 90 dagen.", "Je kluis", "Het logboek")
                .doesNotContain("??");
        visitor.assertAccessible();
        visitor.picture("privacy-statement");
        visitor.onPhone().picture("privacy-statement-phone");
    }

    @Test
    void aRequestGoesToTheAdministratorAndTheAnswerComesBack(Visitor visitor) {
        as(visitor, AYLIN);
        visitor.goTo("/profiel/gegevens");
        visitor.assertAccessible();
        visitor.find("#vraag").click();
        assertThat(visitor.find("main").innerText()).contains("Schrijf op wat er niet klopt.");
        visitor.find("#wat").fill("Mijn achternaam is Demirci-Bos.");
        visitor.find("#vraag").click();
        visitor.find("text=Wacht op antwoord").first().waitFor();

        as(visitor, IMRAN);
        visitor.goTo("/beheer/verzoeken");
        visitor.assertAccessible();
        visitor.find("a:has-text('Demirci')").first().click();
        visitor.find("#woord").fill("Je naam is veranderd.");
        visitor.assertAccessible();
        visitor.find("#gedaan").click();
        visitor.find("h1:has-text('Verzoeken')").waitFor();

        as(visitor, AYLIN);
        visitor.goTo("/profiel/gegevens");
        assertThat(visitor.find("main").innerText()).contains("Je naam is veranderd.");
    }

    @Test
    void anErasureIsReadFirstAndCanBeWithdrawn(Visitor visitor) {
        as(visitor, AYLIN);
        visitor.goTo("/profiel/gegevens");
        visitor.find("#vraag-wissen").click();
        assertThat(visitor.find("main").innerText()).contains("Vink aan dat je hebt gelezen");
        visitor.find("#zeker").check();
        visitor.find("#vraag-wissen").click();
        visitor.find("text=Je hebt gevraagd om gewist te worden").waitFor();

        as(visitor, IMRAN);
        visitor.goTo("/beheer/verzoeken");
        visitor.find("tr:has-text('wissen') a:has-text('Demirci')").first().click();
        assertThat(visitor.find("main").innerText()).contains("Je account", "‘ingetrokken’", "reservekopieën");
        visitor.assertAccessible();
        visitor.picture("privacy-erase");
        visitor.find("#adres").fill("iemand@anders.example");
        visitor.find("#wis-nu").click();
        assertThat(visitor.find("main").innerText()).contains("precies zoals het er staat");

        as(visitor, AYLIN);
        visitor.goTo("/profiel/gegevens");
        visitor.find("button:has-text('Trek in')").first().click();
        visitor.find("#vraag-wissen").waitFor();
    }

    @Test
    void theLogIsFilteredAndProvenByItsAdministrator(Visitor visitor) {
        as(visitor, IMRAN);
        visitor.goTo("/beheer/mensen/3");
        visitor.goTo("/beheer/logboek?handeling=PERSON_VIEWED&persoon=imran");

        assertThat(visitor.find("tbody").innerText()).contains("Gegevens van persoon bekeken", "Imran");
        visitor.assertAccessible();
        visitor.find("#controleer").click();
        visitor.find("text=Het logboek klopt").waitFor();
        visitor.assertAccessible();
        visitor.goTo("/beheer/logboek?van=2020-01-01&tot=2020-01-02");
        assertThat(visitor.find("main").innerText()).contains("Geen regels");
        visitor.assertAccessible();
    }

    @Test
    void thePlatformSeesWhatWouldGoByAge(Visitor visitor) {
        as(visitor, LOTTE);
        visitor.goTo("/beheer/bewaartermijnen");

        assertThat(visitor.find("main").innerText()).contains("Sessies", "Hoogstens 90 dagen.");
        visitor.assertAccessible();
        visitor.goTo("/beheer/logboek");
        visitor.assertAccessible();
    }

    private static void as(Visitor visitor, String email) {
        visitor.page().context().clearCookies();
        visitor.signIn(email, PASSWORD);
    }

    @Test
    void filesGoToWhomTheyAreFor() throws IOException, InterruptedException {
        Caller imran = Caller.of(Product.running()).signIn(IMRAN);

        HttpResponse<String> log = imran.get("/api/logboek.csv");
        assertThat(log.statusCode()).isEqualTo(200);
        assertThat(log.body()).startsWith("\uFEFFNummer;").contains("Aangemeld").doesNotContain("Raad Noordrand");
        assertThat(imran.get("/api/mijn-gegevens.zip").statusCode()).isEqualTo(200);
        assertThat(imran.get("/beheer/logboek").body()).contains("Eigen gegevens gedownload", "Bestand gemaakt");
    }
}
