package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The ways in: start, catalogue and the page of a module. */
@InBrowser
class HomeBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String LEARNER = "sanne.dewit@ggz-westerkade.example";

    @Test
    void theStartPageLeadsToTheExactSpot(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/leren");
        assertThat(learner.find(".resume h2")).hasText("Meldcode en kindcheck");

        learner.find(".resume .btn:not(.quiet)").click();

        assertThat(learner.page())
                .hasURL(java.util.regex.Pattern.compile(".*/modules/meldcode-en-kindcheck/casus-1/berichtje$"));
    }

    @Test
    void aNewcomerSeesAWayIn(Visitor newcomer) {
        newcomer.signIn("noa.vermeulen@ggz-westerkade.example", PASSWORD).goTo("/leren");

        assertThat(newcomer.find(".resume .btn")).hasText("Bekijk deze module");
        newcomer.assertAccessible();
    }

    @Test
    void theWaysInAreAccessibleAndTakeFewQueries(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD);

        for (String path : List.of("/leren", "/modules", "/modules/meldcode-en-kindcheck")) {
            // what never changes is read from the database once
            learner.goTo(path);
            assertThat(learner.queriesOf(path)).as(path).isLessThanOrEqualTo(8);
            learner.assertAccessible();
        }
    }

    @Test
    void theStartPageSaysWhatIsAskedUntilWhenAndWhy(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/leren");

        assertThat(learner.find(".due")).containsText("Meldcode en kindcheck");
        assertThat(learner.find(".due")).containsText("Gevraagd door Ruben Stoffels");
        assertThat(learner.find(".resume")).containsText("kent de kindcheck");
        assertThat(learner.find("section:has(#bewijzen)")).containsText("OW-");
    }

    @Test
    void theCatalogueShowsWhatFitsAndSaysWhenNothingDoes(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/modules?spoor=b&stand=done");
        assertThat(learner.find(".module-card")).hasCount(1);
        assertThat(learner.find("#stand")).hasValue("done");

        learner.find("#tijd").selectOption("15");
        learner.find(".wishes button").press("Enter");

        assertThat(learner.find(".empty h2")).hasText("Geen module past bij wat je koos");
        learner.assertAccessible();
    }

    @Test
    void aModulesPageSaysWhatItIsAndWhereHelpIs(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/modules/meldcode-en-kindcheck");

        assertThat(learner.find(".module-page")).containsText("0800-2000");
        assertThat(learner.find(".module-page")).containsText("nog door een deskundige nagekeken");
        assertThat(learner.find(".module-page")).containsText("Voorbeeldregister: 1 punt");
        assertThat(learner.find(".module-page .facts-list .tag")).hasText("voorbeeld");

        learner.goTo("/modules/een-taal-een-visie");

        assertThat(learner.find(".module-page")).containsText("Deze module staat bij geen register");
    }

    @Test
    void onlyATrainerSeesWhatIsStillToBeChecked(Visitor learner, Visitor trainer) {
        learner.signIn(LEARNER, PASSWORD).goTo("/modules/meldcode-en-kindcheck");
        trainer.signIn("roos.verbeek@raad-noordrand.example", PASSWORD).goTo("/modules/meldcode-en-kindcheck");

        assertThat(learner.find("main")).not().containsText("Nog te controleren");
        assertThat(trainer.find("main")).containsText("Nog te controleren");
    }

    @Test
    void englishIsChosenInTheFooterAndKept(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/leren");
        learner.find("footer a[lang=en]").click();

        learner.goTo("/modules");

        assertThat(learner.find("html")).hasAttribute("lang", "en");
        assertThat(learner.find("main")).containsText("Reporting code and child check");
    }
}
