package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** What was picked survives the network, the session, another tab and another person; and the page says what is true. */
@InBrowser
class JournalBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String SCENE = MODULE + "/casus-1/balie";
    private static final String QUIZ = MODULE + "/toets";
    private static final Pattern LOCAL = Pattern.compile("saved local");

    @Test
    void whatIsPickedIsKeptAtOnceAndSurvivesAClosedTab(Visitor learner) {
        begin(learner, "kim.bergsma@raad-maasoever.example", SCENE);

        learner.find("#keuze").check();
        assertThat(learner.find(".saved")).hasText("Op dit apparaat bewaard, nog niet verstuurd");
        learner.page().close();
        Page next = learner.openTab(SCENE);

        assertThat(next.locator("#keuze")).isChecked();
        assertThat(next.locator(".saved")).containsText("Op dit apparaat bewaard");
    }

    @Test
    void anAnswerGivenOfflineOnAPageThatWasLeftIsSentFromAnotherPage(Visitor learner) {
        begin(learner, "priya.bhagwandin@raad-maasoever.example", SCENE);
        cut(learner.page());
        decide(learner.page());
        assertThat(learner.find(".offline")).containsText("Geen verbinding");
        assertThat(learner.find(".offline button")).hasText("Probeer nu");
        learner.assertAccessible();

        learner.goTo("/leren");
        assertThat(learner.find(".waiting-here")).containsText("Er staat nog 1 antwoord op dit apparaat");
        assertThat(learner.find(".waiting-here a")).hasAttribute("href", SCENE);
        learner.assertAccessible();

        learner.page().unroute("**/steps");
        tryNow(learner.page());
        assertThat(learner.find(".notices")).containsText("Wat nog niet verstuurd was, is nu bewaard.");
        learner.goTo(SCENE);
        assertThat(learner.find("#predict")).isVisible();
    }

    @Test
    void withoutAConnectionALinkLeavesThePageWhereItIs(Visitor learner) {
        begin(learner, "carlijn.mulders@raad-maasoever.example", SCENE);
        learner.page().context().setOffline(true);

        learner.find("nav a[href='/leren']").first().click();
        assertThat(learner.find("#journal-away")).isVisible();
        learner.assertAccessible();
        learner.find("#journal-away [data-stay]").click();
        assertThat(learner.page()).hasURL(Pattern.compile(SCENE + "$"));

        learner.find("nav a[href='/leren']").first().click();
        learner.page().context().setOffline(false);
        learner.find("#journal-away [data-again]").click();
        learner.page().waitForURL("**/leren");
    }

    @Test
    void whatTheDatabaseDidNotKeepIsNotCalledSaved(Visitor learner) {
        begin(learner, "willemijn.aalbers@raad-maasoever.example", SCENE);
        learner.page().route("**/steps", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        decide(learner.page());

        assertThat(learner.find(".saved")).hasClass(LOCAL);
        learner.page().unroute("**/steps");
        tryNow(learner.page());
        assertThat(learner.find("#predict")).isVisible();
        assertThat(learner.find(".saved")).containsText("Bewaard op de server om");
    }

    @Test
    void anAnswerOfWhichTheReceiptGotLostIsStoredOnce(Visitor learner) {
        begin(learner, "carlijn.mulders@raad-maasoever.example", SCENE);
        learner.page()
                .route(
                        "**/steps",
                        route -> {
                            route.fetch();
                            route.abort();
                        },
                        new Page.RouteOptions().setTimes(1));

        decide(learner.page());

        assertThat(learner.find("#predict")).isVisible();
        assertThat(learner.find(".notices")).hasCount(0);
    }

    @Test
    void aSessionThatEndedIsRenewedInPlace(Visitor learner) {
        String email = "menno.struik@raad-maasoever.example";
        begin(learner, email, SCENE);
        learner.page().context().clearCookies();

        decide(learner.page());
        assertThat(learner.find("#journal-signin")).isVisible();
        learner.find("#journal-password").fill(DemoAccounts.PASSWORD);
        learner.find("#journal-password").press("Enter");

        assertThat(learner.find("#predict")).isVisible();
    }

    @Test
    void anotherPersonSeesAndSendsNothingOfTheFormerOne(Visitor learner) {
        begin(learner, "nadia.haddad@raad-noordrand.example", SCENE);
        cut(learner.page());
        decide(learner.page());
        assertThat(learner.find(".saved")).hasClass(LOCAL);
        learner.page().unroute("**/steps");
        learner.page().context().clearCookies();

        begin(learner, "jasmijn.verhoeff@raad-noordrand.example", SCENE);
        assertThat(learner.find("#keuze")).not().isChecked();
        assertThat(learner.find(".waiting-here")).hasCount(0);
        learner.goTo("/leren");
        assertThat(learner.find(".waiting-here")).hasCount(0);

        learner.page().context().clearCookies();
        learner.signIn("nadia.haddad@raad-noordrand.example", DemoAccounts.PASSWORD);
        learner.goTo(SCENE);
        assertThat(learner.find("#predict")).isVisible();
    }

    @Test
    void signingOutWithSomethingUnsentSaysSoFirst(Visitor learner) {
        begin(learner, "renate.blok@ggz-delinde.example", SCENE);
        cut(learner.page());
        decide(learner.page());
        assertThat(learner.find(".saved")).hasClass(LOCAL);

        learner.find("details.account-menu summary").click();
        learner.find("form[action='/afmelden'] button").click();
        assertThat(learner.find("#journal-leave")).containsText("Er staat nog 1 antwoord alleen op dit apparaat");
        learner.find("#journal-leave [data-stay]").click();
        assertThat(learner.find("#decide")).isVisible();
    }

    @Test
    void theFirstAnswerCountsAndTheOtherTabSaysSo(Visitor learner) {
        begin(learner, "kim.bergsma@raad-maasoever.example", QUIZ + "/vraag-2");
        Page other = learner.openTab(QUIZ + "/vraag-2");
        assertThat(other.locator("#answer-now")).isVisible();
        answer(learner.page(), 0);
        assertThat(learner.find("#uitkomst")).isVisible();

        assertThat(other.locator(".notices"))
                .containsText("In een ander tabblad of op een ander apparaat is dit intussen beantwoord");
        answer(other, 1);
        assertThat(other.locator("#uitkomst")).isVisible();
        assertThat(other.locator(".notices")).containsText("Je eerste antwoord is bewaard");
        assertThat(other.locator(".notices")).containsText("Hier koos je:");
    }

    @Test
    void aBrowserThatKeepsNothingIsToldSo(Visitor learner) {
        begin(learner, "gijs.vandenakker@ggz-westerkade.example", SCENE);
        learner.page()
                .addInitScript(
                        "Object.defineProperty(window, 'indexedDB', { get() { throw new Error('no'); } });"
                                + "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        learner.page().reload();
        cut(learner.page());

        decide(learner.page());

        assertThat(learner.find(".saved")).containsText("Dit apparaat kan niets bewaren");
        assertThat(learner.find(".offline")).containsText("Laat deze pagina open");
        learner.assertAccessible();
        learner.page().unroute("**/steps");
        tryNow(learner.page());
        assertThat(learner.find("#predict")).isVisible();
    }

    private static void cut(Page page) {
        page.route("**/steps", Route::abort);
    }

    /** The button may be gone already: it is tried without her too. */
    private static void tryNow(Page page) {
        page.evaluate("document.querySelector('.offline button, .waiting-here button')?.click()");
    }

    private static void decide(Page page) {
        page.locator("#keuze").check();
        page.locator("#kind").check();
        page.locator("#decide-now").click();
    }

    private static void answer(Page page, int option) {
        page.locator("[name=antwoord]").nth(option).check();
        page.locator("#answer-now").click();
    }

    private static void begin(Visitor learner, String email, String goal) {
        learner.signIn(email, DemoAccounts.PASSWORD);
        learner.goTo(MODULE);
        if (learner.find("#start button[type=submit]").count() > 0) {
            learner.find("#start button[type=submit]").click();
            learner.page().waitForURL("**" + MODULE + "/**");
        }
        learner.goTo(goal);
    }
}
