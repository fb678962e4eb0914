package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** In a closing test an answer goes to the server by itself, may change, and is never overwritten behind her back. */
@InBrowser
class ClosingJournalBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String TEST = MODULE + "/eindtoets";
    private static final String STEPS = "**/steps";
    private static final String CHOICES = "input[type=radio][name=antwoord]";
    private static final Pattern LOCAL = Pattern.compile("saved local");

    @Test
    void anAnswerIsOnTheServerWithinTwoSecondsAndMayChange(Visitor learner) {
        Page page = begin(learner, "carlijn.mulders@raad-maasoever.example");

        Response stored =
                page.waitForResponse(STEPS, () -> page.locator(CHOICES).nth(0).check());

        assertThat(stored.status()).isEqualTo(200);
        // four, and one where it is this answer's turn to see whether the registers are still those of now
        assertThat(stored.headerValue("server-timing")).matches("db;desc=\"[45]\".*");
        assertThat(page.locator(".saved")).containsText("Bewaard op de server om");
        page.waitForResponse(STEPS, () -> page.locator(CHOICES).nth(1).check());
        assertThat(page.locator(".saved")).containsText("Bewaard op de server om");
        learner.assertAccessible();

        page.reload();
        assertThat(page.locator(CHOICES).nth(1)).isChecked();
        assertThat(page.locator("[role=status]")).hasCount(1);
    }

    @Test
    void whoLeavesRightAfterAPickLosesNothing(Visitor learner) {
        Page page = begin(learner, "willemijn.aalbers@raad-maasoever.example");
        String here = page.url();

        page.locator(CHOICES).nth(0).check();
        page.navigate(here.replaceAll("/eindtoets/.*", ""));
        page.navigate(here);

        assertThat(page.locator(CHOICES).nth(0)).isChecked();
        assertThat(page.locator(".saved")).containsText("Bewaard op de server om");
    }

    @Test
    void theNetworkIsCutInTheMiddleOfTheTest(Visitor learner) {
        Page page = begin(learner, "renate.blok@ggz-delinde.example");
        page.waitForResponse(STEPS, () -> page.locator(CHOICES).nth(0).check());

        page.route(STEPS, Route::abort);
        page.locator(CHOICES).nth(1).check();
        assertThat(page.locator(".saved")).hasClass(LOCAL);
        assertThat(page.locator(".offline")).isVisible();
        page.reload();
        assertThat(page.locator(CHOICES).nth(1)).isChecked();
        assertThat(page.locator(".saved")).hasClass(LOCAL);

        page.unroute(STEPS);
        assertThat(page.locator(".saved")).containsText("Bewaard op de server om");
        assertThat(page.locator(".offline")).hasCount(0);
        page.reload();
        assertThat(page.locator(CHOICES).nth(1)).isChecked();
    }

    @Test
    void twoTabsShowBothAnswersAndLetHerChoose(Visitor learner) {
        Page page = begin(learner, "menno.struik@raad-maasoever.example");
        Page other = learner.openTab(page.url().replaceAll("^https?://[^/]+", ""));
        page.waitForResponse(STEPS, () -> page.locator(CHOICES).nth(0).check());
        assertThat(other.locator(".torn")).isVisible();
        other.locator("[data-take=theirs]").click();
        assertThat(other.locator(CHOICES).nth(0)).isChecked();

        page.route(STEPS, Route::abort);
        page.locator(CHOICES).nth(1).check();
        assertThat(page.locator(".saved")).hasClass(LOCAL);
        other.waitForResponse(STEPS, () -> other.locator(CHOICES).nth(2).check());
        page.unroute(STEPS);

        assertThat(page.locator(".torn")).containsText("Ergens anders staat een ander antwoord");
        learner.assertAccessible();
        page.waitForResponse(STEPS, () -> page.locator("[data-take=mine]").click());
        assertThat(page.locator(".saved")).containsText("Bewaard op de server om");
        page.reload();
        assertThat(page.locator(CHOICES).nth(1)).isChecked();
    }

    /** At a question of her closing test with choices to pick from. */
    private static Page begin(Visitor learner, String email) {
        Page page = learner.page();
        learner.signIn(email, DemoAccounts.PASSWORD);
        learner.goTo(MODULE);
        if (page.locator("#start button[type=submit]").count() > 0) {
            page.locator("#start button[type=submit]").click();
            page.waitForURL("**" + MODULE + "/**");
        }
        learner.goTo(TEST);
        page.locator("#begin-now").click();
        page.waitForURL("**/eindtoets/**");
        for (int number = 1; page.locator(CHOICES).count() < 3; number++) {
            learner.goTo(TEST + "/vraag-" + number);
        }
        return page;
    }
}
