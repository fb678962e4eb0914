package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A learner reads, decides, predicts and answers; what she picked is never lost. */
@InBrowser
class LearnerJourneyBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String CASE = MODULE + "/casus-1";
    private static final String QUIZ = MODULE + "/toets";
    private static final int MOST_QUERIES = 8;
    private static final int QUESTIONS = 17;

    @Test
    void aPageIsReadOnceAndLeadsOn(Visitor learner) {
        begin(learner, "teun.schippers@raad-noordrand.example");

        learner.goTo(MODULE + "/openingssituatie");
        learner.assertAccessible();
        learner.find("#read-on").click();
        learner.page().waitForURL("**/wat-de-wet-vraagt");

        assertThat(learner.queriesOf(MODULE + "/openingssituatie")).isLessThanOrEqualTo(MOST_QUERIES);
        assertThat(learner.find("#read-on")).hasCount(0);
        assertThat(learner.find(".outline li.done")).hasCount(1);
    }

    @Test
    void aCaseIsPlayedByKeyboardAndSurvivesAReload(Visitor learner) {
        begin(learner, "gwen.pinas@raad-noordrand.example");
        learner.goTo(CASE);
        learner.assertAccessible();
        learner.find(".next-bar a.btn:not(.second)").press("Enter");
        learner.page().waitForURL("**/casus-1/balie");

        learner.find("#keuze").press("Space");
        assertThat(learner.find("#decide-now")).hasAttribute("aria-disabled", "true");
        learner.page().reload();
        assertThat(learner.find("#keuze")).isChecked();
        learner.assertAccessible();

        learner.find("#kind").press("Space");
        learner.find("#decide-now").press("Enter");
        assertThat(learner.find("#uitkomst")).isFocused();
        assertThat(learner.find(".mirror-card")).hasCount(0);
        learner.assertAccessible();

        learner.find("#keuze").press("Space");
        learner.find("#predict-now").press("Enter");
        assertThat(learner.find("h2.outcome")).isFocused();
        assertThat(learner.find(".mirror-card")).isVisible();
        learner.assertAccessible();
        assertThat(learner.queriesOf(CASE + "/balie")).isLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void aDecisionMadeOfflineIsSentWhenTheConnectionIsBack(Visitor learner) {
        begin(learner, "joyce.kromosoeto@ggz-westerkade.example");
        learner.goTo(CASE + "/balie");

        learner.page().context().setOffline(true);
        learner.find("#keuze").check();
        learner.find("#kind").check();
        learner.find("#decide-now").click();
        assertThat(learner.find(".offline")).isVisible();
        assertThat(learner.find(".saved")).hasClass("saved local");

        learner.page().context().setOffline(false);
        assertThat(learner.find("#predict")).isVisible();
    }

    @Test
    void eachKindOfQuestionIsAnsweredAndTheQuizIsHandedIn(Visitor learner) {
        begin(learner, "shanti.ramdin@ggz-delinde.example");
        learner.goTo(QUIZ);
        learner.assertAccessible();

        for (int number = 1; number <= QUESTIONS; number++) {
            learner.goTo(QUIZ + "/vraag-" + number);
            answer(learner);
            assertThat(learner.find("#uitkomst")).isFocused();
        }
        learner.assertAccessible();
        learner.find("#finish-now").click();
        learner.page().waitForURL("**/toets/uitslag");

        assertThat(learner.find(".results li")).hasCount(QUESTIONS);
        learner.assertAccessible();
        assertThat(learner.queriesOf(QUIZ + "/uitslag")).isLessThanOrEqualTo(MOST_QUERIES);
    }

    @Test
    void stepsOfAnOrderMoveByButtonsAndStayMoved(Visitor learner) {
        begin(learner, "daan.oosterhuis@ggz-westerkade.example");
        learner.goTo(QUIZ + "/vraag-1");
        Locator first = learner.find(".order-text").first();
        String text = first.textContent();

        learner.find("[data-move=down]").first().press("Enter");
        assertThat(learner.find(".order-text").nth(1)).hasText(text);
        learner.page().reload();

        assertThat(learner.find(".order-text").nth(1)).hasText(text);
        learner.assertAccessible();
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

    private static void answer(Visitor learner) {
        QuestionForms.fill(learner, "12-11-2026");
        learner.find("#answer-now").click();
    }
}
