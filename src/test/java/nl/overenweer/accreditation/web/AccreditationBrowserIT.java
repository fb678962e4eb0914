package nl.overenweer.accreditation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The desk: an accreditation is recorded, points are awarded, a list goes out and its answers come in; and a learner sees how hers stand. */
@InBrowser
class AccreditationBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String LOTTE = "lotte.brandsma@overenweer.example";
    private static final String IMRAN = "imran.yildiz@ggz-westerkade.example";
    private static final String DESK = "/beheer/accreditatie";

    @Test
    void anAdministratorAwardsListsSendsAndNotesTheAnswers(Visitor imran, Visitor bram) throws IOException {
        imran.signIn(IMRAN, PASSWORD).goTo(DESK);
        imran.assertAccessible();
        assertThat(imran.find("main")).containsText("Voorbeeldregister");
        imran.find("a[href='/beheer/accreditatie/bijschrijven']").click();
        assertThat(imran.find("main")).containsText("Bram Terpstra");
        imran.assertAccessible();
        imran.find("#schrijf-bij").click();
        assertThat(imran.find(".notices")).containsText("bijschrijving");

        imran.find("button:has-text('Maak lijst van')").first().click();
        assertThat(imran.find("main")).containsText("nog te controleren");
        imran.assertAccessible();
        Download file = imran.page().waitForDownload(() -> imran.find("a[href^='/api/accreditatie/lijsten/']")
                .click());
        assertThat(Files.readString(file.path()))
                .startsWith("\uFEFFregistratienummer;naam;activiteitnummer")
                .contains("Bram Terpstra");
        imran.find("#hoe").fill("Proef: nergens heen");
        imran.find("#verstuurd").click();
        assertThat(imran.find("main")).containsText("Proef: nergens heen");

        imran.find("tr:has-text('Bram Terpstra') input[type=checkbox]").check();
        imran.find("#geweigerd").click();
        assertThat(imran.find(".notices")).containsText("waarom het register weigerde");
        assertThat(imran.find("tr:has-text('Bram Terpstra') input[type=checkbox]"))
                .isChecked();
        imran.find("#waarom").fill("Dit nummer kennen wij niet");
        imran.find("#geweigerd").click();
        assertThat(imran.find("tr:has-text('Bram Terpstra')")).containsText("Dit nummer kennen wij niet");
        imran.assertAccessible();
        imran.onPhone().picture("accreditation-list-phone");

        mends(bram);
        imran.goTo(DESK);
        assertThat(imran.find("button:has-text('Maak lijst van')")).isVisible();
    }

    /** What was refused goes along once its holder mends the number. */
    private static void mends(Visitor bram) {
        bram.signIn("bram.terpstra@ggz-westerkade.example", PASSWORD).goTo("/account/registers");
        assertThat(bram.find("main")).containsText("Het register zei: Dit nummer kennen wij niet");
        bram.assertAccessible();
        bram.find("a:has-text('Verbeter')").click();
        bram.find("#nummer").fill("VB-999");
        bram.find("#bewaar-nummer").click();
        assertThat(bram.find(".notices")).containsText("gaat mee met de volgende lijst");
    }

    @Test
    void theLearnerSeesHerPointsPerRegisterAndKeepsHerNumbers(Visitor sanne) {
        sanne.signIn("sanne.dewit@ggz-westerkade.example", PASSWORD).goTo("/account");
        assertThat(sanne.find("main")).containsText("VB-100");
        sanne.goTo("/account/registers");
        assertThat(sanne.find("main")).containsText("Bevestigd door het register");
        assertThat(sanne.find("main")).containsText("voorbeeld");
        sanne.assertAccessible();

        sanne.find("#register").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("NVO"));
        sanne.find("#nummer").fill("<b>");
        sanne.find("#bewaar-nummer").click();
        assertThat(sanne.find(".notices")).containsText("letters en cijfers");
        assertThat(sanne.find("#nummer")).hasValue("<b>");
        sanne.find("#nummer").fill("NVO-12");
        sanne.find("#bewaar-nummer").click();
        assertThat(sanne.find(".acc-sums")).containsText("NVO-12");
        sanne.onPhone().picture("accreditation-points-phone");
        sanne.assertAccessible();
        sanne.find("button:has-text('Haal nummer van NVO weg')").click();
        assertThat(sanne.find(".acc-sums")).not().containsText("NVO-12");
    }

    @Test
    void thePlatformKeepsARegisterItsFormAndWhatItAccredited(Visitor lotte) {
        lotte.signIn(LOTTE, PASSWORD).goTo(DESK);
        lotte.assertAccessible();
        lotte.find("#naam").fill("Proefregister van Lotte");
        lotte.find("#voorbeeld").check();
        lotte.find("#voeg-toe").click();
        assertThat(lotte.find("main h1")).containsText("Proefregister van Lotte");
        lotte.assertAccessible();

        lotte.find("#cijfers").fill("11");
        lotte.find("#bewaar-eisen").click();
        assertThat(lotte.find(".notices")).containsText("Zonder bron");
        assertThat(lotte.find("#cijfers")).hasValue("11");
        lotte.find("#cijfers").fill("");
        lotte.find("#toets-nodig").check();
        lotte.find("#bewaar-eisen").click();
        assertThat(lotte.find(".notices")).containsText("Bewaard");

        lotte.find("[name='plaats-NUMBER']").fill("");
        lotte.find("#bewaar-vorm").click();
        assertThat(lotte.find(".notices")).containsText("moet het registernummer bevatten");
        assertThat(lotte.find("[name='plaats-NUMBER']")).hasValue("");
        lotte.find("#als-pe").click();
        assertThat(lotte.find("[name='kop-NUMBER']")).hasValue("externalPersonID");

        lotte.find("#module").selectOption("een-taal-een-visie");
        lotte.find("#punten").fill("1,5");
        lotte.find("#vraag").click();
        assertThat(lotte.find("main")).containsText("aangevraagd");
        lotte.assertAccessible();
        lotte.find("#verleend").click();
        assertThat(lotte.find(".notices")).containsText("activiteitnummer");
        keepsEvidence(lotte);
        lotte.find("#eindig-nu").click();
        assertThat(lotte.find("main")).containsText("beëindigd");
    }

    private static void keepsEvidence(Visitor lotte) {
        lotte.find("#stuk")
                .setInputFiles(new FilePayload(
                        "besluit.pdf", "application/pdf", "%PDF-1.7 proef".getBytes(StandardCharsets.US_ASCII)));
        lotte.find("#bewaar-stuk").click();
        assertThat(lotte.find("main a[href^='/api/accreditatie/bewijsstukken/']"))
                .hasText("besluit.pdf");
    }

    @Test
    void nobodyElseGetsIn() throws IOException, InterruptedException {
        Caller sanne = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");
        Caller imran = Caller.of(Product.running()).signIn(IMRAN);

        assertThat(sanne.get(DESK).statusCode()).isEqualTo(403);
        assertThat(sanne.get("/api/accreditatie/lijsten/1").statusCode()).isEqualTo(403);
        assertThat(imran.get("/beheer/accreditatie/registers/1").statusCode()).isEqualTo(403);
        assertThat(imran.get("/api/accreditatie/bewijsstukken/1/1").statusCode())
                .isEqualTo(403);
        assertThat(imran.get("/beheer/accreditatie/lijsten/999999").statusCode())
                .isEqualTo(404);
        assertThat(imran.get("/beheer/accreditatie/lijsten/x").statusCode()).isEqualTo(404);
    }
}
