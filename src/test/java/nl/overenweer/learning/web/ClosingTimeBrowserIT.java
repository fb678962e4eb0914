package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A trainer sets a time limit; a learner sees what it means, and her clock; her manager gives time; the server decides, not the browser. */
@InBrowser
class ClosingTimeBrowserIT {
    private static final String SLUG = "complexe-scheiding";
    private static final String MODULE = "/modules/" + SLUG;
    private static final String TEST = MODULE + "/eindtoets";
    private static final String TRAINER = "roos.verbeek@raad-noordrand.example";
    private static final String LEARNER = "stefan.brouwer@ggz-westerkade.example";
    private static final String MANAGER = "marjolein.kuipers@ggz-westerkade.example";
    private static final String CHOICES = "input[type=radio][name=antwoord]";
    private static final String COUNT = "[data-count]";
    private static final String TOLD = "[data-told]";
    private static final int MOST_QUERIES = 8;

    @Test
    void aTestWithAClock(Visitor trainer, Visitor learner, Visitor manager) {
        setsALimit(trainer);
        readsWhatItMeans(learner);
        seesTheClockAndHidesIt(learner);
        answersAtTheCostOfAnyOther(learner);
        givesTime(manager);
        theServerDecides(learner);
    }

    private static void setsALimit(Visitor trainer) {
        trainer.signIn(TRAINER, DemoAccounts.PASSWORD);
        trainer.goTo("/auteur/" + SLUG + "/eindtoets");
        trainer.find("[name='tijd-minuten']").fill("3");
        trainer.find(".pub .btn[value=bewaar]").click();
        assertThat(trainer.find("main")).containsText("‘tijd-minuten’ moet een heel getal van 5 tot en met 240 zijn.");
        trainer.find("[name='tijd-minuten']").fill("5");
        trainer.find(".pub .btn[value=bewaar]").click();
        trainer.assertAccessible();
        trainer.find(".pub a[href$='#publiceren']").click();
        trainer.find("#toelichting").fill("Een tijdslimiet, voor deze proef");
        trainer.find("button[value=publiceer]").click();
        assertThat(trainer.find(".notices")).containsText("is gepubliceerd");
    }

    private static void readsWhatItMeans(Visitor learner) {
        learner.signIn(LEARNER, DemoAccounts.PASSWORD);
        learner.goTo(MODULE);
        learner.find("#start button[type=submit]").click();
        learner.page().waitForURL("**" + MODULE + "/**");
        learner.goTo(TEST);
        assertThat(learner.find("[aria-labelledby=tijd]")).containsText("Je hebt 5 minuten.");
        assertThat(learner.find("[aria-labelledby=tijd]")).containsText("levert de toets zichzelf in");
        assertThat(learner.find("[aria-labelledby=tijd]")).containsText("binnen 2 minuten na het einde");
        learner.assertAccessible();
        learner.find("#begin-now").click();
        learner.page().waitForURL("**/eindtoets/vraag-1");
    }

    private static void seesTheClockAndHidesIt(Visitor learner) {
        assertThat(learner.find("[data-clock]"))
                .containsText(Pattern.compile("Inleveren kan tot \\d+\\.\\d\\d uur\\."));
        assertThat(learner.find(COUNT)).hasText("Nog 5 minuten.");
        assertThat(learner.find(TOLD)).hasText("Je hebt nog 5 minuten.");
        learner.assertAccessible();
        learner.find("[data-toggle]").click();
        learner.page().reload();
        assertThat(learner.find("[data-clock]")).isHidden();
        assertThat(learner.find(TOLD)).hasText("");
        learner.find("[data-toggle]").click();
        assertThat(learner.find("[data-clock]")).isVisible();
        assertThat(learner.queriesOf(TEST + "/vraag-2")).isLessThanOrEqualTo(MOST_QUERIES);
    }

    private static void answersAtTheCostOfAnyOther(Visitor learner) {
        Page page = learner.page();
        for (int number = 1; page.locator(CHOICES).count() < 2; number++) {
            learner.goTo(TEST + "/vraag-" + number);
        }
        Response stored = page.waitForResponse(
                "**/steps", () -> page.locator(CHOICES).first().check());
        // four, and one where it is this answer's turn to see whether the registers are still those of now
        assertThat(stored.headerValue("server-timing")).matches("db;desc=\"[45]\".*");
    }

    private static void givesTime(Visitor manager) {
        manager.signIn(MANAGER, DemoAccounts.PASSWORD);
        manager.goTo("/voortgang?naam=Stefan");
        manager.find("a:has-text('Stefan Brouwer')").first().click();
        manager.page().waitForURL(address -> !address.contains("naam="));
        manager.goTo(manager.page().url().replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "") + "/" + SLUG);
        manager.assertAccessible();
        manager.find("#minutes").fill("300");
        manager.find("#reason").fill("Leest langzaam.");
        manager.find("#give-now").click();
        assertThat(manager.find("main")).containsText("Geef 0 tot en met 240 extra minuten.");
        manager.find("#minutes").fill("30");
        manager.find("#give-now").click();
        assertThat(manager.find("main")).containsText("30 extra minuten: Leest langzaam.");
    }

    /** The browser's clock runs ahead: the page asks the server as soon as it can, and the test goes on. */
    private static void theServerDecides(Visitor learner) {
        Page page = learner.page();
        page.clock().install();
        learner.goTo(TEST + "/vraag-1");
        assertThat(learner.find(COUNT)).containsText(Pattern.compile("Nog 3[345] minuten"));
        assertThat(learner.find(TOLD)).hasText("");
        page.clock().fastForward("26:00");
        assertThat(learner.find(TOLD)).containsText(Pattern.compile("Je hebt nog \\d minuten\\."));

        page.context().setOffline(true);
        page.clock().fastForward("12:00");
        assertThat(learner.find("[data-clock]")).containsText("De tijd is om, en er is geen verbinding.");
        page.context().setOffline(false);
        page.clock().fastForward("00:06");

        page.waitForURL("**/eindtoets/inleveren");
        page.waitForLoadState(LoadState.LOAD);
        assertThat(learner.find("h1")).hasText("Nakijken en inleveren");
        assertThat(learner.find(COUNT)).containsText(Pattern.compile("Nog 3[345] minuten"));
    }
}
