package nl.overenweer.scorm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

@InBrowser
class PackageExportBrowserIT {
    private static final String MODULE = "meldcode-en-kindcheck";
    private static final String TRAINER = "roos.verbeek@raad-noordrand.example";
    private static final String LEARNER = "sanne.dewit@ggz-westerkade.example";
    private static final String ADMINISTRATOR = "imran.yildiz@ggz-westerkade.example";
    private static final String PASSWORD = "samen-voor-het-kind";

    @Test
    void aTrainerTakesAModuleAlongFromTheStudio(Visitor visitor) {
        visitor.signIn(TRAINER, PASSWORD);
        visitor.goTo("/auteur/" + MODULE);
        assertThat(visitor.find("section[aria-labelledby=uitvoeren] a.btn").allTextContents())
                .hasSize(3)
                .allMatch(words -> words.contains("Uitvoeren als"));
        visitor.assertAccessible();

        var file = visitor.page().waitForDownload(() -> visitor.find("section[aria-labelledby=uitvoeren] a.btn")
                .first()
                .click());

        assertThat(file.suggestedFilename()).matches(MODULE + "-v\\d+-scorm12[.]zip");
        assertThat(file.path()).isNotEmptyFile();
    }

    @Test
    void anAdministratorReadsWhatIsInAPackageFirst(Visitor visitor) {
        visitor.signIn(ADMINISTRATOR, PASSWORD);
        visitor.goTo("/modules/" + MODULE);
        visitor.find("a[href='/pakketten/" + MODULE + "']").click();

        assertThat(visitor.find("main").textContent())
                .contains(
                        "De goede antwoorden zitten in het pakket.", "Dat je een pakket maakt, staat in het logboek.");
        visitor.assertAccessible();
    }

    @Test
    void aLearnerTakesNothingAlong() throws IOException, InterruptedException {
        Caller sanne = Caller.of(Product.running()).signIn(LEARNER);

        assertThat(sanne.get("/api/pakketten/" + MODULE + "/scorm12.zip").statusCode())
                .isEqualTo(403);
        assertThat(sanne.get("/modules/" + MODULE).body()).doesNotContain("/pakketten/");
    }

    @Test
    void whatIsTakenAlongStandsInTheLog(Visitor visitor) throws IOException, InterruptedException {
        Caller imran = Caller.of(Product.running()).signIn(ADMINISTRATOR);
        assertThat(imran.get("/api/pakketten/" + MODULE + "/scorm2004.zip").statusCode())
                .isEqualTo(200);
        assertThat(imran.get("/api/pakketten/geen-module/web.zip").statusCode()).isEqualTo(404);

        visitor.signIn(ADMINISTRATOR, PASSWORD);
        visitor.goTo("/beheer/logboek?handeling=EXPORTED");

        assertThat(visitor.find("main").textContent()).contains("package, scorm2004, module " + MODULE);
    }
}
