package nl.overenweer.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Who looks around in a demonstration sees life, and of her own organisation only. */
@InBrowser
class DemoBrowserIT {
    private static final String PASSWORD = DemoAccounts.PASSWORD;

    @Test
    void aManagerSeesEveryStanding(Visitor manager) {
        manager.signIn("marjolein.kuipers@ggz-westerkade.example", PASSWORD);

        for (String standing : List.of("klaar", "bezig", "te-laat", "niet-begonnen")) {
            manager.goTo("/voortgang?stand=" + standing);
            assertThat(people(manager).count()).as(standing).isPositive();
        }
    }

    @Test
    void nobodyOfOneOrganisationAppearsForTheManagerOfAnother(Visitor manager, Visitor other) {
        manager.signIn("marjolein.kuipers@ggz-westerkade.example", PASSWORD);
        other.signIn("corrie.zandstra@raad-noordrand.example", PASSWORD);
        other.goTo("/voortgang?naam=Youssef");
        String person = people(other).first().getAttribute("href");

        manager.goTo("/voortgang?naam=Youssef");
        assertThat(people(manager)).hasCount(0);

        assertThat(manager.goTo(person)).isEqualTo(404);
        assertThat(manager.find("main")).not().containsText("Youssef");
    }

    @Test
    void aLearnerHasSomethingUnderWayAndSomethingDone(Visitor visitor) {
        visitor.signIn("sanne.dewit@ggz-westerkade.example", PASSWORD);

        assertThat(visitor.find("main a[href$='/casus-1/berichtje']").first()).isVisible();

        visitor.goTo("/bewijzen");
        assertThat(visitor.find("main a[href*='/bewijs/']").first()).isVisible();
    }

    @Test
    void aNewcomerBeginsWithNothing(Visitor visitor) {
        visitor.signIn("noa.vermeulen@ggz-westerkade.example", PASSWORD);

        assertThat(visitor.find("main a[href*='/casus-1/']")).hasCount(0);
        visitor.assertAccessible();
    }

    private static Locator people(Visitor manager) {
        return manager.find("main td a[href^='/voortgang/'], main th a[href^='/voortgang/']");
    }
}
