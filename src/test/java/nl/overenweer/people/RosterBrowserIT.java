package nl.overenweer.people;

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

/** An administrator brings a list of staff: from the file to the links, and once more. */
@InBrowser
class RosterBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String IMRAN = "imran.yildiz@ggz-westerkade.example";
    private static final String HERE = "/beheer/mensen/import";
    private static final String HEAD = "E-mailadres;Naam;Afdeling;Rol;Personeelsnummer;Einddatum\n";
    private static final String LIST = HEAD
            + "roster.een@ggz-westerkade.example;Rosa Ter Een;;Leert;17;\n"
            + "roster.twee@ggz-westerkade.example;Rein Ter Twee;;;18;\n"
            + "roster.drie@ggz-westerkade.example;Ria Ter Drie;Bestaat niet;chef;19;31-11-2026\n";

    @Test
    void aListIsShownFirstThenCarriedOutAndThenChangesNothing(Visitor visitor) throws IOException {
        visitor.signIn(IMRAN, PASSWORD);
        visitor.goTo("/beheer/mensen");
        visitor.find("a[href='" + HERE + "']").click();
        visitor.find("#file").waitFor();
        visitor.assertAccessible();

        bring(visitor, LIST);
        String plan = visitor.find("main").innerText();
        assertThat(plan)
                .contains(
                        "Personeelsnummer", "Komt erbij", "Er is geen team ‘Bestaat niet’", "31-11-2026’ bestaat niet")
                .contains("Wie niet in het bestand staat, blijft zoals hij is.");
        visitor.assertAccessible();
        visitor.picture("roster-plan");
        visitor.onPhone().picture("roster-plan-phone");
        visitor.page().reload();
        visitor.find("#carry").waitFor();

        visitor.find("#carry").click();
        visitor.find("h1:has-text('Dit is gedaan')").waitFor();
        assertThat(visitor.find("main").innerText()).contains("Toegevoegd", "Fout, overgeslagen", "2 mensen hebben");
        visitor.assertAccessible();
        links(visitor);

        visitor.find("#drop").click();
        visitor.find("#file").waitFor();
        bring(
                visitor,
                LIST.replace("roster.drie@ggz-westerkade.example;Ria Ter Drie;Bestaat niet;chef;19;31-11-2026\n", ""));
        assertThat(visitor.find("main").innerText()).contains("Er is niets uit te voeren", "Blijft zo (2)");
        assertThat(visitor.find("#carry").count()).isZero();
        visitor.find("#drop").click();
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords(Visitor visitor) {
        visitor.signIn(IMRAN, PASSWORD);
        visitor.goTo(HERE);

        bring(visitor, "voornaam;team\nEva;Noord\n");

        assertThat(visitor.find(".notices").innerText()).contains("Er is geen kolom ‘e-mail’", "voornaam, team");
        visitor.assertAccessible();
    }

    @Test
    void theTemplateIsGivenAndOnlyAnAdministratorBringsAList() throws IOException, InterruptedException {
        Caller imran = Caller.of(Product.running()).signIn(IMRAN);
        Caller sanne = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");

        assertThat(imran.get("/api/mensen/import/sjabloon.csv").body()).startsWith("\uFEFFnaam;e-mail;team;rol");
        assertThat(imran.get("/api/mensen/import/sjabloon.xlsx").body()).startsWith("PK");
        assertThat(sanne.get("/api/mensen/import/sjabloon.csv").statusCode()).isEqualTo(403);
        assertThat(sanne.get(HERE).statusCode()).isEqualTo(403);
    }

    private static void bring(Visitor visitor, String list) {
        visitor.find("#file")
                .setInputFiles(new FilePayload("lijst.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        visitor.find("#propose").click();
        visitor.find("#rows, .notices").first().waitFor();
    }

    private static void links(Visitor visitor) throws IOException {
        Download download = visitor.page()
                .waitForDownload(() -> visitor.find("[data-download] button").click());

        assertThat(Files.readString(download.path()))
                .contains("Rosa Ter Een;roster.een@ggz-westerkade.example;", "/wachtwoord/");
    }
}
