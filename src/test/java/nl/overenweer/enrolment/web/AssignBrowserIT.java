package nl.overenweer.enrolment.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A manager chooses, sees whom it touches, assigns, and takes it back; exempts somebody and withdraws that. */
@InBrowser
class AssignBrowserIT {
    private static final String MANAGER = "marjolein.kuipers@ggz-westerkade.example";
    private static final String TEAM_MANAGER = "pieter.hoekstra@raad-noordrand.example";
    private static final String CHOOSE = "/voortgang/toewijzen";
    private static final String LIST = "/voortgang/toegewezen";

    @Test
    void sheSeesWhomItTouchesBeforeAnythingIsStored(Visitor manager) {
        manager.signIn(MANAGER, DemoAccounts.PASSWORD);
        manager.goTo("/voortgang");
        manager.find("main a[href='" + CHOOSE + "']").click();
        manager.assertAccessible();

        manager.find("button[name=bekijk]").click();
        assertThat(manager.find("#modules .fault")).isVisible();
        assertThat(manager.find("#team-fault")).isVisible();
        manager.assertAccessible();

        manager.find("input[name=spoor]").nth(2).check();
        manager.find("input[name=voor][value=iedereen]").check();
        manager.find("#reden").fill("Wij leren samen & van elkaar");
        manager.find("button[name=bekijk]").click();
        assertThat(manager.find("h1")).hasText(Pattern.compile("Dit raakt [0-9]+ mensen"));
        assertThat(manager.find("#wie ~ .table-wrap tbody tr")).hasCount(25);
        manager.assertAccessible();
        manager.find("a[rel=next]").click();
        assertThat(manager.find("a[rel=prev]")).isVisible();

        manager.find("main .btn-row a.second").first().click();
        assertThat(manager.find("#reden")).hasValue("Wij leren samen & van elkaar");
        assertThat(manager.find("input[name=spoor]").nth(2)).isChecked();
        manager.goTo(LIST);
        assertThat(manager.find("main")).not().containsText("van elkaar");
        manager.assertAccessible();
    }

    @Test
    void whatWasAssignedIsMovedAndTakenBack(Visitor manager) {
        manager.signIn(MANAGER, DemoAccounts.PASSWORD);
        manager.goTo(CHOOSE);
        manager.find("#naam").fill("joyce");
        manager.find("button[name=zoek]").click();
        manager.find("input[name=persoon]").first().check();
        manager.find("input[name=module][value=het-raadsonderzoek]").check();
        manager.find("button[name=bekijk]").click();
        manager.find("#wijs-toe").click();
        manager.page().waitForURL("**" + LIST + "?net=*");
        assertThat(manager.find(".notices .note.ok")).isVisible();
        String back = manager.page().url();

        manager.find("tbody a").first().click();
        manager.find("#dag").fill("2026-01-01");
        manager.find("#verzet-nu").click();
        assertThat(manager.find(".note.err")).isVisible();
        manager.find("#dag").fill("2099-02-01");
        manager.find("#verzet-nu").click();
        assertThat(manager.find(".notices .note.ok")).isVisible();
        assertThat(manager.find(".assign-facts")).containsText("2099");
        manager.assertAccessible();

        manager.page().navigate(back);
        manager.assertAccessible();
        manager.find("#ongedaan").click();
        assertThat(manager.find("tbody tr").first()).containsText("Gestopt");
        assertThat(manager.find("#ongedaan")).hasCount(0);
    }

    @Test
    void somebodyIsExemptedAndThatIsWithdrawn(Visitor manager) {
        manager.signIn(MANAGER, DemoAccounts.PASSWORD);
        manager.goTo("/voortgang?naam=Gijs");
        manager.find(".report-rows tbody th a").first().click();
        manager.find("a[href$='/vrijstelling']").first().click();
        manager.find("#stel-vrij").click();
        assertThat(manager.find(".field.bad #reden")).isVisible();
        manager.assertAccessible();
        manager.find("#reden").fill("Deed dezelfde scholing bij een ander");
        manager.find("#bewijs").fill("certificaat 1234");
        manager.find("#stel-vrij").click();
        assertThat(manager.find(".assign-given")).containsText("certificaat 1234");
        manager.assertAccessible();

        manager.find(".crumbs a").nth(1).click();
        assertThat(manager.find(".person-modules")).containsText("Vrijgesteld, dit hoeft niet: Deed dezelfde scholing");
        manager.assertAccessible();
        manager.goTo("/voortgang?stand=vrijgesteld");
        assertThat(manager.find(".figures")).containsText("Vrijgesteld");
        manager.assertAccessible();

        manager.find(".report-rows tbody th a").first().click();
        manager.find("a:has-text('Bekijk de vrijstelling')").click();
        manager.find(".assign-given button").click();
        assertThat(manager.find(".assign-given")).containsText("Ingetrokken door Marjolein Kuipers");
    }

    @Test
    void aManagerOfATeamReachesHerTeamOnly(Visitor manager) {
        manager.signIn(TEAM_MANAGER, DemoAccounts.PASSWORD);
        manager.goTo(CHOOSE + "?bekijk=1&voor=iedereen&module=psychopathologie-en-ouderschap");
        Locator rows = manager.find("#wie ~ .table-wrap tbody tr");
        int mine = rows.count();
        assertThat(mine).isGreaterThan(0);

        manager.goTo(CHOOSE);
        Locator options = manager.find("#team option");
        assertThat(options.count()).isGreaterThan(1);
        String own = options.nth(1).getAttribute("value");
        int foreign = own.equals("1") ? 2 : 1;
        manager.goTo(CHOOSE + "?bekijk=1&voor=team&team=" + foreign + "&module=psychopathologie-en-ouderschap");
        assertThat(manager.find("#team-fault")).isVisible();
        assertThat(manager.goTo("/voortgang/1/meldcode-en-kindcheck/vrijstelling"))
                .isEqualTo(404);
    }

    @Test
    void learnersAndTrainersAreRefused(Visitor learner, Visitor trainer) {
        learner.signIn("noa.vermeulen@ggz-westerkade.example", DemoAccounts.PASSWORD);
        trainer.signIn("roos.verbeek@raad-noordrand.example", DemoAccounts.PASSWORD);
        for (String address :
                new String[] {CHOOSE, LIST, LIST + "/1", "/voortgang/1/meldcode-en-kindcheck/vrijstelling"}) {
            assertThat(learner.goTo(address)).isEqualTo(403);
            assertThat(trainer.goTo(address)).isEqualTo(403);
        }
    }
}
