package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** What a page to read can do. */
@InBrowser
class PageBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String PAGE = MODULE + "/advies-hulp-en-melden";
    private static final int MOST_QUERIES = 8;

    @Test
    void sheGoesOnAtTheParagraphWhereSheStopped(Visitor learner) {
        begin(learner, "teun.schippers@raad-noordrand.example");
        learner.goTo(PAGE);
        String paragraph = learner.find(".text > [id^=p-]").nth(6).getAttribute("id");
        learner.page()
                .waitForResponse(
                        answer -> answer.url().contains("/bookmark/") && answer.status() == 204,
                        () -> learner.page().evaluate("id => document.getElementById(id).scrollIntoView()", paragraph));

        learner.goTo("/leren");
        Locator resume = learner.find(".resume a.btn").first();
        assertThat(resume.getAttribute("href")).matches(PAGE + "#p-[0-9a-f]{8}");
        resume.click();

        String spot = learner.page().url().replaceAll(".*#", "");
        assertThat(learner.find("[id=" + spot + "]")).isFocused();
        assertThat(learner.find("[id=" + spot + "]")).isInViewport();
        assertThat(learner.queriesOf("/leren")).isLessThanOrEqualTo(MOST_QUERIES);
        learner.goTo(PAGE);
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
}
