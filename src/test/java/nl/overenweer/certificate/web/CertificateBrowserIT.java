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
        register.find("main button[type=submit]").click();

        assertThat(register.find("main h1")).hasText("Dit bewijs is echt");
        assertThat(register.find("main")).containsText("Sanne de Wit");
        register.assertAccessible();
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

    private static String serialOf(Visitor holder) {
        holder.signIn(HOLDER, PASSWORD).goTo("/bewijzen");
        return holder.find("main a[href^='/bewijs/']")
                .first()
                .getAttribute("href")
                .replace("/bewijs/", "");
    }
}
