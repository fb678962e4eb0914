package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Each kind of question of which a learner writes, sorts or marks the answer: once wrongly, once rightly. */
@InBrowser
class QuestionKindsBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String QUESTION = MODULE + "/toets/vraag-";
    private static final int WORD = 11;
    private static final int GAPS = 12;
    private static final int GROUPS = 13;
    private static final int PIECES = 14;
    private static final int TABLE = 15;
    private static final int SCRIPT = 16;
    private static final int DATE = 17;

    @Test
    void aWrongAnswerIsRefusedOrExplained(Visitor learner) {
        begin(learner, "renate.blok@ggz-delinde.example");

        for (int number = WORD; number <= DATE; number++) {
            learner.goTo(QUESTION + number);
            learner.assertAccessible();
            learner.find("#answer-now").click();
            assertThat(learner.find(".ask .fault")).containsText("Kies eerst een antwoord");

            QuestionForms.fill(learner, number == DATE ? "31-11-2026" : "<script>alert(1)</script>");
            learner.find("#answer-now").click();
            if (number == DATE) {
                assertThat(learner.find(".ask .fault")).containsText("31 november bestaat niet");
                learner.assertAccessible();
                QuestionForms.fill(learner, "30-11-2026");
                learner.find("#answer-now").click();
            }
            assertThat(learner.find("#uitkomst")).isFocused();
            learner.assertAccessible();
        }
    }

    @Test
    void aRightAnswerIsCalledRightAndATypingErrorIsForgiven(Visitor learner) {
        begin(learner, "nadia.haddad@raad-noordrand.example");

        typed(learner, WORD, "de kinchek");
        assertThat(learner.find(".option .say")).containsText("We lazen dit als ‘kindcheck’.");

        learner.goTo(QUESTION + GAPS);
        learner.find(".gap select").nth(0).selectOption(new SelectOption().setLabel("recht"));
        learner.find(".gap input").fill("Meldnorm");
        learner.find(".gap select").nth(1).selectOption(new SelectOption().setLabel("zonder namen te noemen"));
        good(learner);

        learner.goTo(QUESTION + GROUPS);
        Map.of(
                        "Baby Sem",
                        "Acuut onveilig",
                        "Nina",
                        "Structureel onveilig",
                        "Yara",
                        "Geen van beide, voor zover je weet",
                        "negen",
                        "Acuut onveilig")
                .forEach((text, group) -> learner.find(".pair-row:has-text('" + text + "') select")
                        .selectOption(new SelectOption().setLabel(group)));
        good(learner);

        learner.goTo(QUESTION + PIECES);
        for (String text : new String[] {"deze week tot vrijdag", "Hij vertelt", "15.00 uur"}) {
            learner.find(".passage:has-text('" + text + "') input").press("Space");
        }
        good(learner);

        learner.goTo(QUESTION + TABLE);
        Map.of(
                        "namen en feiten",
                        "Melden",
                        "geen persoonsgegevens",
                        "Advies vragen",
                        "twee keer",
                        "Melden",
                        "zonder toestemming",
                        "Allebei")
                .forEach((text, column) -> learner.find(
                                ".matrix tr:has-text('" + text + "') label:has-text('" + column + "') input")
                        .check());
        learner.page().reload();
        good(learner);

        learner.goTo(QUESTION + SCRIPT);
        learner.find(".option input").nth(1).check();
        learner.find("#answer-now").click();
        assertThat(learner.find("#uitkomst")).containsText("Geen panel, telt niet mee");

        typed(learner, DATE, "12 november 2026");
    }

    private static void typed(Visitor learner, int number, String text) {
        learner.goTo(QUESTION + number);
        learner.find("#antwoord").fill(text);
        good(learner);
    }

    private static void good(Visitor learner) {
        learner.find("#answer-now").click();
        assertThat(learner.find("#uitkomst")).containsText("Goed.");
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
