package nl.overenweer.survey.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A list is filled in, kept through a closed page, handed in and read back; a manager sees groups only. */
@InBrowser
class SurveyBrowserIT {
    private static final String MODULE = "/modules/psychopathologie-en-ouderschap";
    private static final String LIST = "/vragenlijsten/zelfvertrouwen/spoor-b/voor";

    @Test
    void aListIsKeptWhileItIsFilledInAndReadBackAfterwards(Visitor learner) {
        learner.signIn("gwen.pinas@raad-noordrand.example", DemoAccounts.PASSWORD);
        learner.goTo(MODULE);
        Locator start = learner.find("main form button[type=submit]");
        if (start.count() > 0) {
            start.first().click();
            learner.page().waitForURL("**" + MODULE + "/**");
        }
        learner.goTo("/vragenlijsten");
        learner.find("a[href='" + LIST + "']").click();
        learner.assertAccessible();

        learner.find("#lijst button[type=submit]").click();
        assertThat(learner.find("#z1.bad .fault")).isVisible();
        learner.find("input[name=z1][value='4']").check();
        learner.find("input[name=z2][value='0']").press("ArrowRight");
        learner.page().reload();
        assertThat(learner.find("input[name=z1][value='4']")).isChecked();
        assertThat(learner.find("input[name=z2][value='1']")).isChecked();
        learner.find("#lijst button[type=submit]").click();

        learner.page().waitForURL("**/vragenlijsten");
        assertThat(learner.find(".notices .note.ok")).isVisible();
        assertThat(learner.find("table.plain tbody tr").first()).containsText("4");
        assertThat(learner.find("a[href='" + LIST + "']")).hasCount(0);
        learner.assertAccessible();
        assertThat(learner.queriesOf("/leren")).isLessThanOrEqualTo(8);
    }

    @Test
    void aManagerSeesGroupsAndALearnerDoesNot(Visitor manager, Visitor learner) {
        manager.signIn("marjolein.kuipers@ggz-westerkade.example", DemoAccounts.PASSWORD);
        manager.goTo("/voortgang/zelfvertrouwen");
        assertThat(manager.find("h1")).isVisible();
        manager.assertAccessible();

        learner.signIn("noa.vermeulen@ggz-westerkade.example", DemoAccounts.PASSWORD);
        assertThat(learner.goTo("/voortgang/zelfvertrouwen")).isEqualTo(403);
        assertThat(learner.goTo("/vragenlijsten/zelfvertrouwen/spoor-b/ooit")).isEqualTo(404);
    }
}
