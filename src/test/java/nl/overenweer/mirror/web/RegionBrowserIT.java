package nl.overenweer.mirror.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** One organisation offers, the other accepts, both see the same, and either ends it. */
@InBrowser
class RegionBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String KEEPER_GGZ = "imran.yildiz@ggz-westerkade.example";
    private static final String KEEPER_RVDK = "vincent.adu@raad-noordrand.example";
    private static final String MANAGER_GGZ = "marjolein.kuipers@ggz-westerkade.example";
    private static final String TEAM_MANAGER = "pieter.hoekstra@raad-noordrand.example";

    @Test
    void bothAgreeSeeAndEnd(Visitor ggz, Visitor rvdk, Visitor manager) throws Exception {
        enter(ggz.signIn(KEEPER_GGZ, PASSWORD), "/beheer/instellingen");
        ggz.assertAccessible();
        ggz.find("#offer").click();
        assertThat(ggz.find("main")).containsText("Dit wacht op de ander");

        enter(manager.signIn(MANAGER_GGZ, PASSWORD), "/voortgang");
        assertThat(manager.find("main")).containsText("Dit wacht op de ander");
        assertThat(manager.find("main")).not().containsText("Wie is klaar?");
        assertThat(manager.find("main form")).hasCount(0);

        enter(rvdk.signIn(KEEPER_RVDK, PASSWORD), "/beheer/instellingen");
        rvdk.assertAccessible();
        rvdk.find("#accept").click();
        assertThat(rvdk.find("main")).containsText("Wie is klaar?");

        String room = manager.page().url().replaceAll("^https?://[^/]+", "");
        assertThat(manager.goTo(room)).isEqualTo(200);
        assertThat(manager.find("#bereik ~ table tbody tr").first()).containsText("ongeveer");
        assertThat(manager.find("main")).containsText("Te weinig gegevens.");
        manager.assertAccessible();
        manager.picture("regiokamer");
        assertThat(manager.queriesOf(room)).isLessThanOrEqualTo(8);
        assertThat(Caller.of(Product.running())
                        .signIn("hanneke.bosman@ggz-delinde.example")
                        .get(room)
                        .statusCode())
                .isEqualTo(404);

        rvdk.find("#stop").click();
        assertThat(rvdk.find("main")).containsText("delen nog niets met elkaar");
        manager.goTo(room);
        assertThat(manager.find("main")).not().containsText("Wie is klaar?");
    }

    @Test
    void whoManagesATeamIsToldWhy(Visitor manager) {
        manager.signIn(TEAM_MANAGER, PASSWORD).goTo("/regiokamer");

        assertThat(manager.find("main")).containsText("gaat over de hele organisatie");
        assertThat(manager.find(".region-pairs")).hasCount(0);
        manager.assertAccessible();
    }

    @Test
    void aLearnerIsRefused() throws Exception {
        Caller learner = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");

        assertThat(learner.get("/regiokamer").statusCode()).isEqualTo(403);
        assertThat(learner.get("/regiokamer/2").statusCode()).isEqualTo(403);
    }

    private static void enter(Visitor visitor, String from) {
        visitor.goTo(from);
        visitor.find("main a[href='/regiokamer']").click();
        visitor.find(".region-pairs a").click();
        visitor.find("#afspraak").waitFor();
    }
}
