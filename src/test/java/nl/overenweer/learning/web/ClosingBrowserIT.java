package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A closing test is taken, changed, handed in and failed; a manager gives room, and it says why a module is done or not. */
@InBrowser
class ClosingBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String TEST = MODULE + "/eindtoets";
    private static final String LEARNER = "stefan.brouwer@ggz-westerkade.example";
    private static final String MANAGER = "marjolein.kuipers@ggz-westerkade.example";
    private static final int MOST_QUERIES = 8;

    @Test
    void aTestIsTakenChangedFailedAndTakenAgainWithRoom(Visitor learner, Visitor manager) {
        learner.signIn(LEARNER, DemoAccounts.PASSWORD);
        learner.goTo(TEST);
        learner.assertAccessible();
        learner.find("#begin-now").click();
        learner.page().waitForURL("**/eindtoets/vraag-1");

        anAnswerChangesAndStays(learner);
        handsInWithOpenQuestions(learner);
        waits(learner);
        isGivenRoom(manager, learner);
    }

    private static void anAnswerChangesAndStays(Visitor learner) {
        int choice = 1;
        while (learner.find(".options input[type=radio]").count() == 0) {
            choice++;
            learner.goTo(TEST + "/vraag-" + choice);
        }
        learner.assertAccessible();
        save(learner, 0);
        save(learner, 1);
        learner.page().reload();
        assertThat(learner.find(".options input").nth(1)).isChecked();
        assertThat(learner.find("#bewaard")).containsText("Bewaard");
        assertThat(learner.find("input[data-autosave=true]"))
                .hasAttribute("data-after", Pattern.compile("[1-9][0-9]*"));
        assertThat(learner.find(".say")).hasCount(0);
        assertThat(learner.queriesOf(TEST + "/vraag-" + choice)).isLessThanOrEqualTo(MOST_QUERIES);
    }

    private static void save(Visitor learner, int option) {
        assertThat(learner.find("#answer-save")).isHidden();
        learner.page().waitForResponse(answer -> answer.url().endsWith("/steps"), () -> learner.find(".options input")
                .nth(option)
                .check());
        assertThat(learner.find("#bewaard")).containsText("Bewaard op de server");
    }

    private static void handsInWithOpenQuestions(Visitor learner) {
        learner.goTo(TEST + "/inleveren");
        assertThat(learner.find(".results li")).hasCount(9);
        learner.assertAccessible();
        learner.find("#finish-now").click();
        assertThat(learner.find("#finish .fault")).isVisible();
        learner.find("#open").check();
        learner.find("#finish-now").click();
        learner.page().waitForURL("**/eindtoets/uitslag*");
    }

    private static void waits(Visitor learner) {
        assertThat(learner.find("#uitkomst")).containsText("nog niet");
        assertThat(learner.find("main")).containsText("Je kunt weer vanaf");
        assertThat(learner.find("#begin-now")).hasCount(0);
        learner.assertAccessible();
        assertThat(learner.queriesOf(TEST + "/uitslag")).isLessThanOrEqualTo(MOST_QUERIES);
        learner.goTo(MODULE + "/waarom");
        assertThat(learner.find("main")).containsText("Waarom is dit nog niet afgerond?");
        learner.assertAccessible();
    }

    private static void isGivenRoom(Visitor manager, Visitor learner) {
        manager.signIn(MANAGER, DemoAccounts.PASSWORD);
        manager.goTo("/voortgang?naam=Stefan");
        manager.find("a:has-text('Stefan Brouwer')").first().click();
        Locator why = manager.find("a[href$='meldcode-en-kindcheck']");
        why.click();
        manager.page().waitForURL("**/meldcode-en-kindcheck");
        manager.assertAccessible();
        manager.find("#attempts").fill("9");
        manager.find("#reason").fill("Brandalarm tijdens de toets.");
        manager.find("#give-now").click();
        assertThat(manager.find("main")).containsText("Geef 0 tot en met 5 extra pogingen.");
        manager.find("#attempts").fill("1");
        manager.find("#pause").fill("0");
        manager.find("#give-now").click();
        assertThat(manager.find("main")).containsText("Gegeven door Marjolein Kuipers");

        learner.goTo(TEST);
        assertThat(learner.find("main")).containsText("één extra poging");
        learner.find("#begin-now").click();
        learner.page().waitForURL("**/eindtoets/vraag-1");
    }
}
