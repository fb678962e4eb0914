package nl.overenweer.appraisal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** An investigator orders what she knows; none of it leaves her tab. */
@InBrowser
class AppraisalBrowserIT {
    @Test
    void whatIsTypedStaysInTheTabAndComesBackAsText(Visitor investigator) {
        investigator.signIn("teun.schippers@raad-noordrand.example", DemoAccounts.PASSWORD);
        investigator.goTo("/inschattingshulp");
        List<String> sent = new ArrayList<>();
        investigator.page().onRequest(request -> {
            if (!request.method().equals("GET")) {
                sent.add(request.url());
            }
        });
        assertThat(investigator.find(".note.warn:has-text('geen gevalideerde test')"))
                .hasCount(2);
        investigator.find("[data-next]").click();
        assertThat(investigator.find(".aid-steps .fault")).isVisible();
        investigator.assertAccessible();

        for (int number = 1; number <= 5; number++) {
            investigator.find("input[name=s" + number + "][value=nee]").check();
        }
        investigator.find("input[name=s1][value=ja]").check();
        assertThat(investigator.find(".aid-action:visible")).hasCount(1);
        investigator.find("[data-next]").click();
        assertThat(investigator.find("#kop-krachten")).isFocused();
        investigator.find("#kr1").fill("Dat hij elke dag voorleest.");
        investigator.find("#kr2").fill("Hij belde zijn zus.");
        investigator.page().reload();
        investigator.find(".aid-nav a").nth(2).click();
        assertThat(investigator.find("#kop-domeinen")).isFocused();

        investigator.find(".aid-domain > summary").first().click();
        investigator.find("#d1-1-anker").selectOption("Zorg nu");
        investigator.assertAccessible();
        investigator.find(".aid-nav a").last().click();
        assertThat(investigator.find("[data-overview]")).containsText("Dat hij elke dag voorleest.");
        assertThat(investigator.find("[data-overview]")).containsText("Ouder 1. Zorg nu.");
        assertThat(investigator.find("[data-think]")).containsText("zorg zonder waarneming: Basiszorg en dagritme");
        assertThat(investigator.find("[data-think]")).containsText("maar één ouder");
        investigator.assertAccessible();

        investigator.find("[data-wipe]").click();
        investigator.page().reload();
        assertThat(investigator.find("#kr1")).hasValue("");
        assertThat(sent).isEmpty();
    }

    @Test
    void aWipeCanBeTakenBackAndTheNextPersonFindsNothing(Visitor investigator) {
        investigator.signIn("teun.schippers@raad-noordrand.example", DemoAccounts.PASSWORD);
        investigator.goTo("/inschattingshulp");
        investigator.find("input[name=s1][value=ja]").check();

        investigator.find("[data-wipe]").click();
        assertThat(investigator.find("input[name=s1]:checked")).hasCount(0);
        investigator.find("[data-undo]").click();
        assertThat(investigator.find("input[name=s1]:checked")).hasCount(1);

        investigator.page().context().clearCookies();
        investigator.signIn("gwen.pinas@raad-noordrand.example", DemoAccounts.PASSWORD);
        investigator.goTo("/inschattingshulp");
        assertThat(investigator.find("input[name=s1]:checked")).hasCount(0);
    }
}
