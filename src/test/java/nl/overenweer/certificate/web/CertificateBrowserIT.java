package nl.overenweer.certificate.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Proof: its holder keeps it, anybody who has the number can check it, and nobody else gets the paper. */
@InBrowser
class CertificateBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String HOLDER = "sanne.dewit@ggz-westerkade.example";
    private static final String ADMINISTRATOR = "imran.yildiz@ggz-westerkade.example";
    private static final String OTHER = "marjolein.kuipers@ggz-westerkade.example";

    @Test
    void theHolderFindsItAndThePaperSaysTheSame(Visitor holder) throws IOException {
        holder.signIn(HOLDER, PASSWORD);
        holder.goTo("/bewijzen");
        String paper = holder.find("main a[href^='/api/bewijzen/']").first().getAttribute("href");
        String serial = paper.replaceAll(".*/(OW-[0-9A-Z-]+)\\.pdf", "$1");

        APIResponse answer = holder.page()
                .context()
                .request()
                .get(Product.running().at(paper).toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains("Sanne de Wit", serial, "Bewijs van deelname", "/bewijs", "dit bewijs is niet geldig");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
        }
    }

    @Test
    void whoeverHasTheNumberCanCheckIt(Visitor holder, Visitor register) {
        String serial = serialOf(holder);

        register.goTo("/bewijs");
        register.find("#nummer").fill(serial.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        register.find("main form.stack button").click();

        assertThat(register.find("main h1")).hasText("Dit bewijs is echt");
        assertThat(register.find("main")).not().containsText("Sanne");
        register.assertAccessible();
    }

    @Test
    void theHolderDecidesWhetherHerNameIsSeen(Visitor holder, Visitor register) {
        holder.signIn("olga.petrova@ggz-westerkade.example", PASSWORD).goTo("/bewijzen");
        String serial = holder.find("main li .serial").first().textContent();

        holder.find("main li form button").first().click();
        assertThat(holder.find(".notices")).containsText(serial);
        holder.assertAccessible();

        register.goTo("/bewijs/" + serial);
        assertThat(register.find("main")).containsText("Olga Petrova");
        register.assertAccessible();

        holder.find("main li form button").first().click();
        register.goTo("/bewijs/" + serial);
        assertThat(register.find("main")).not().containsText("Olga");
    }

    @Test
    void aTypingErrorIsToldAndAnUnknownNumberIsNotOurs(Visitor register) {
        register.goTo("/bewijs?nummer=OW-1234");
        assertThat(register.find("#nummer-error")).containsText("typefout");
        register.assertAccessible();

        register.goTo("/bewijs/OW-0000-0000-0000-0");
        assertThat(register.find("main")).containsText("Dit nummer kennen we niet");
    }

    @Test
    void thePaperOfAnotherIsNotFound(Visitor holder, Visitor other) {
        String serial = serialOf(holder);
        other.signIn(OTHER, PASSWORD);

        APIResponse answer = other.page()
                .context()
                .request()
                .get(Product.running().at("/api/bewijzen/" + serial + ".pdf").toString());

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Sanne");
    }

    @Test
    void theListIsAccessibleEmptyOrNot(Visitor holder, Visitor newcomer) {
        holder.signIn(HOLDER, PASSWORD).goTo("/bewijzen");
        holder.assertAccessible();

        newcomer.signIn("noa.vermeulen@ggz-westerkade.example", PASSWORD).goTo("/bewijzen");
        assertThat(newcomer.find("main")).containsText("Nog geen bewijs");
        newcomer.assertAccessible();
    }

    @Test
    void aReasonAndASecondLookRevokeItAndTakeItBack(Visitor administrator, Visitor register) {
        administrator.signIn(ADMINISTRATOR, PASSWORD).goTo("/beheer/bewijzen?zoek=tariq");
        administrator.assertAccessible();
        administrator.find("tbody a").first().click();
        administrator.page().waitForURL(address -> address.contains("/OW-"));
        String serial = administrator.page().url().replaceAll(".*/", "");
        administrator.assertAccessible();

        administrator.find("#reden").fill("te kort");
        administrator.find("#verder").click();
        assertThat(administrator.find(".notices")).containsText("ten minste 10 tekens");
        assertThat(administrator.find("#reden")).hasValue("te kort");

        decide(administrator, "Een collega maakte de toets.");
        register.goTo("/bewijs/" + serial);
        assertThat(register.find("main h1")).hasText("Dit bewijs is ingetrokken");
        assertThat(register.find("main")).not().containsText("collega");
        register.assertAccessible();

        decide(administrator, "Het was toch zijn eigen toets.");
        register.goTo("/bewijs/" + serial);
        assertThat(register.find("main h1")).hasText("Dit bewijs is echt");
        assertThat(administrator.find(".certificate-record li")).hasCount(2);
    }

    private static void decide(Visitor administrator, String reason) {
        administrator.find("#reden").fill(reason);
        administrator.find("#verder").click();
        assertThat(administrator.find("#reden")).hasValue(reason);
        administrator.assertAccessible();
        administrator.find("#besluit-nu").click();
        assertThat(administrator.find(".notices")).containsText("OW-");
        assertThat(administrator.find(".certificate-record")).containsText(reason);
    }

    @Test
    void anotherOrganisationsCertificateIsNotFound(Visitor holder, Visitor administrator) {
        String serial = serialOf(holder);
        administrator.signIn("lotte.brandsma@overenweer.example", PASSWORD);

        assertThat(administrator.goTo("/beheer/bewijzen/" + serial)).isEqualTo(200);
        administrator.goTo("/beheer/bewijzen?zoek=sanne");
        assertThat(administrator.find("main")).not().containsText("Sanne de Wit");
        administrator.assertAccessible();
        assertThat(administrator.goTo("/beheer/bewijzen/OW-0000-0000-0000-0")).isEqualTo(404);
    }

    @Test
    void aRuleOfTheOrganisationIsMadeAndTakenAway(Visitor administrator) {
        administrator.signIn(ADMINISTRATOR, PASSWORD).goTo("/beheer/bewijzen/geldigheid");

        administrator.find("#maanden").fill("twee jaar");
        administrator.find("#bewaar").click();
        assertThat(administrator.find(".notices")).containsText("is geen aantal maanden");
        assertThat(administrator.find("#maanden")).hasValue("twee jaar");

        administrator.find("#maanden").fill("24");
        administrator.find("#bewaar").click();
        assertThat(administrator.find(".certificate-rule")).containsText("24 maanden");
        administrator.assertAccessible();

        administrator.find(".certificate-rule button").click();
        assertThat(administrator.find("main")).containsText("geen eigen regel");
    }

    private static String serialOf(Visitor holder) {
        holder.signIn(HOLDER, PASSWORD).goTo("/bewijzen");
        return holder.find("main a[href^='/bewijs/']")
                .first()
                .getAttribute("href")
                .replace("/bewijs/", "");
    }
}
