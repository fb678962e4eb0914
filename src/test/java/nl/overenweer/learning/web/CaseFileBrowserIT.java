package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A case with a clock and two files: she asks, the answer comes, a term runs out, and she reads it all back. */
@InBrowser
class CaseFileBrowserIT {
    private static final String MODULE = "/modules/een-taal-een-visie";
    private static final String CASE = MODULE + "/casus-1";
    private static final int MOST_QUERIES = 8;

    @Test
    void askingWaitingMissingATermAndReadingItBack(Visitor learner) {
        begin(learner, "marit.nieuwenhuis@raad-noordrand.example");
        learner.goTo(CASE + "/voorbereiding");
        assertThat(learner.find(".clock h2")).containsText("5 november");
        assertThat(learner.find(".docs")).not().containsText("Signaleringsplan");
        assertThat(learner.page().content()).doesNotContain("Onze code");

        ask(learner, "formulier");
        assertThat(learner.find(".inquiry .note.warn")).containsText("geen toestemming");
        ask(learner, "toestemming");
        assertThat(learner.find(".inquiry > summary")).containsText("nog niet binnen");
        learner.assertAccessible();

        decide(learner, "a");
        assertThat(learner.find(".file-new")).containsText("Antwoord van de behandelaar");
        learner.assertAccessible();
        decide(learner, "b");
        decide(learner, "b");
        assertThat(learner.find(".limit-loopt")).containsText("nog 7 dagen");
        decide(learner, "c");

        learner.page().waitForURL("**/einde-vier-plannen");
        assertThat(learner.find(".limit-gemist")).containsText("Niet gehaald");
        assertThat(learner.queriesOf(CASE + "/einde-vier-plannen")).isLessThanOrEqualTo(MOST_QUERIES);
        learner.assertAccessible();

        learner.goTo(CASE + "/doelen");
        learner.find("#back-on").press("Enter");
        assertThat(learner.find("#decide-now")).isVisible();
        decide(learner, "a");
        learner.page().waitForURL("**/einde-een-bladzijde");
        assertThat(learner.find(".path-run")).hasCount(2);

        learner.goTo(CASE + "/verslag?keer=1");
        assertThat(learner.find(".told-scene")).hasCount(5);
        assertThat(learner.find(".transcript")).containsText("Vier plannen");
        assertThat(learner.page().content()).doesNotContain("Onze code");
        assertThat(learner.queriesOf(CASE + "/verslag")).isLessThanOrEqualTo(MOST_QUERIES);
        learner.assertAccessible();
    }

    private static void ask(Visitor learner, String basis) {
        Locator inquiry = learner.find("details.inquiry").first();
        if (inquiry.getAttribute("open") == null) {
            inquiry.locator("summary").press("Enter");
        }
        learner.find("#behandelaar-" + basis).press("Space");
        inquiry.locator("button[type=submit]").press("Enter");
        assertThat(learner.find("#behandelaar-" + basis)).hasCount(0);
        assertThat(learner.find("#uitkomst")).isFocused();
    }

    /** Decides, predicts where that is still to be done, and goes on. */
    private static void decide(Visitor learner, String choice) {
        learner.find("#decide input[name=keuze][value=" + choice + "]").check();
        learner.find("#decide input[name=kind]").first().check();
        learner.find("#decide-now").press("Enter");
        learner.page().waitForSelector("#predict-now, h2.outcome");
        if (learner.find("#predict-now").count() > 0) {
            assertThat(learner.find(".lens")).hasCount(0);
            learner.find("#predict input[name=keuze]").first().check();
            learner.find("#predict-now").press("Enter");
        }
        assertThat(learner.find("h2.outcome")).isFocused();
        learner.find(".next-bar a.btn:not(.second)").press("Enter");
        assertThat(learner.find("h2.outcome")).hasCount(0);
    }

    private static void begin(Visitor learner, String email) {
        learner.signIn(email, DemoAccounts.PASSWORD);
        learner.goTo(MODULE);
        Locator start = learner.find("main form button[type=submit]");
        if (start.count() > 0) {
            start.first().click();
            learner.page().waitForURL("**" + MODULE + "/**");
        }
    }
}
