package nl.overenweer.report.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A manager finds who is late, why, and takes the list along; of her own people only. */
@InBrowser
class CompletionBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String MANAGER = "marjolein.kuipers@ggz-westerkade.example";
    private static final String TEAM_MANAGER = "pieter.hoekstra@raad-noordrand.example";

    @Test
    void whoIsLateStandsOnTopAndTheFilterStandsInTheAddress(Visitor manager) {
        manager.signIn(MANAGER, PASSWORD).goTo("/voortgang");
        assertThat(rows(manager).first()).containsText("te laat");
        assertThat(manager.find(".in-short")).containsText("modules zijn klaar");
        assertThat(manager.find("#te-laat ~ .due-list li").first()).containsText("dagen te laat");
        assertThat(manager.find(".trend-bars rect")).hasCount(12);

        manager.find("#f-stand").selectOption("klaar");
        manager.find(".filters button[type=submit]").click();

        assertThat(manager.page().url()).contains("stand=klaar");
        assertThat(rows(manager).first()).containsText("Klaar");
        assertThat(manager.find(".filter-chips")).containsText("Klaar");
        manager.assertAccessible();
    }

    @Test
    void aHeadingSortsAndSaysSo(Visitor manager) {
        manager.signIn(MANAGER, PASSWORD).goTo("/voortgang?volgorde=naam");
        String first = rows(manager).first().locator("th").innerText();

        manager.find("thead th[aria-sort=ascending] a").click();

        assertThat(manager.find("thead th[aria-sort=descending]")).hasText("Naam");
        assertThat(rows(manager).first().locator("th").innerText()).isGreaterThan(first);
    }

    @Test
    void aPersonsPageSaysWhyAndNeverHowWell(Visitor manager) {
        manager.signIn(MANAGER, PASSWORD).goTo("/voortgang?stand=klaar");
        rows(manager).first().locator("th a").click();

        assertThat(manager.find("main")).containsText("De toets is gehaald.");
        assertThat(manager.find("main")).containsText("Alles wat deze module vraagt, was klaar op");
        assertThat(manager.find("main")).not().containsText("vragen goed");
        manager.assertAccessible();
    }

    @Test
    void theFileHasTheRowsOfTheFilter() throws Exception {
        Caller manager = Caller.of(Product.running()).signIn(MANAGER);

        String all = manager.get("/api/voortgang.csv").body();
        String late = manager.get("/api/voortgang.csv?stand=te-laat").body();

        assertThat(all).startsWith("\uFEFFNaam;Team;Module;Klaar vóór;Stand;Afgerond op\r\n");
        assertThat(late.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(";Te laat;"));
        assertThat(all.lines().count()).isGreaterThan(late.lines().count());
    }

    @Test
    void columnsThatWereChosenHoldForTheTableAndTheFile(Visitor manager) throws Exception {
        manager.signIn("hanneke.bosman@ggz-delinde.example", PASSWORD).goTo("/voortgang?stand=klaar");
        manager.find(".columns summary").click();
        manager.find("#kolom-profession").check();
        manager.find("#kolom-due").uncheck();
        manager.find(".columns button[type=submit]").click();

        assertThat(manager.page().url()).contains("stand=klaar");
        assertThat(manager.find("table.data thead")).containsText("Beroep");
        assertThat(manager.find("table.data thead")).not().containsText("Klaar vóór");
        manager.find(".columns summary").click();
        manager.assertAccessible();
    }

    @Test
    void aWorkbookHasTheRowsOfTheFilter() throws Exception {
        Caller manager = Caller.of(Product.running()).signIn(MANAGER);

        var answer = manager.get("/api/voortgang.xlsx?stand=te-laat");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void aFileToPrintIsMadeBesideThePageAndIsHersAlone(Visitor manager) throws Exception {
        manager.signIn(MANAGER, PASSWORD).goTo("/voortgang?stand=klaar");
        manager.find(".take-files button[type=submit]").click();

        Locator fetch = manager.find(".printings a.btn").first();
        fetch.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(fetch).containsText("Haal op");
        manager.assertAccessible();

        String address = fetch.getAttribute("href");
        assertThat(Caller.of(Product.running()).signIn(MANAGER).get(address).body())
                .startsWith("%PDF");
        assertThat(Caller.of(Product.running())
                        .signIn(TEAM_MANAGER)
                        .get(address)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsDueSoonIsOneFilterAndCanBeTakenOff(Visitor manager) {
        manager.signIn(MANAGER, PASSWORD).goTo("/voortgang?binnen=60&beroep=ggz&van=2026-01-01");

        assertThat(manager.find(".filter-chips .chip")).hasCount(3);
        manager.find(".filter-chips .chip").first().click();

        assertThat(manager.find(".filter-chips .chip")).hasCount(2);
    }

    @Test
    void aManagerOfOneTeamSeesThatTeamOnly() throws Exception {
        String csv = Caller.of(Product.running())
                .signIn(TEAM_MANAGER)
                .get("/api/voortgang.csv")
                .body();

        assertThat(csv.lines().skip(1).map(line -> line.split(";")[1]).distinct())
                .hasSize(1);
    }

    @Test
    void aLearnerIsRefused() throws IOException, InterruptedException {
        Caller learner = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");

        assertThat(learner.get("/voortgang").statusCode()).isEqualTo(403);
        assertThat(learner.get("/api/voortgang.csv").statusCode()).isEqualTo(403);
        assertThat(learner.get("/api/voortgang.xlsx").statusCode()).isEqualTo(403);
        assertThat(learner.get("/api/voortgang/bestanden").statusCode()).isEqualTo(403);
        assertThat(learner.get("/voortgang/bestanden").statusCode()).isEqualTo(403);
    }

    @Test
    void theDashboardTakesFewQueries(Visitor manager) {
        manager.signIn(MANAGER, PASSWORD).goTo("/voortgang");

        // who she is, six of its own, and what is published, which each node looks at every two seconds
        assertThat(manager.queriesOf("/voortgang")).isLessThanOrEqualTo(9);
    }

    private static Locator rows(Visitor manager) {
        return manager.find("table.data tbody tr");
    }
}
