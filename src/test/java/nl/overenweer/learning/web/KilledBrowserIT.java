package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.util.regex.Pattern;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.OwnBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The server or the browser is killed; what was answered is there, and comes to the server. */
@InBrowser
class KilledBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String QUESTION = MODULE + "/toets/vraag-";
    private static final Pattern LOCAL = Pattern.compile("saved local");
    private static final IsVisibleOptions WITHIN_A_MINUTE = new IsVisibleOptions().setTimeout(60_000);

    @Test
    void theServerIsKilledBetweenTwoAnswers(Visitor learner) throws Exception {
        try (Product.Disposable server = Product.disposable("killed")) {
            learner.visits(server.product());
            begin(learner.page(), server.product(), "menno.struik@raad-maasoever.example");
            learner.goTo(QUESTION + 3);
            answer(learner.page());
            assertThat(learner.find("#uitkomst")).isVisible();
            learner.goTo(QUESTION + 4);

            server.kill();
            answer(learner.page());
            assertThat(learner.find(".saved")).hasText("Op dit apparaat bewaard, nog niet verstuurd");
            assertThat(learner.find(".offline")).isVisible();
            server.startAgain();

            assertThat(learner.find("#uitkomst")).isVisible(WITHIN_A_MINUTE);
            learner.goTo(QUESTION + 3);
            assertThat(learner.find("#uitkomst")).isVisible();
        }
    }

    @Test
    void theBrowserIsKilledAndStartedAgain() throws Exception {
        Product product = Product.running();
        try (OwnBrowser browser = new OwnBrowser()) {
            Page page = browser.open();
            begin(page, product, "kim.bergsma@raad-maasoever.example");
            page.navigate(product.at(QUESTION + 3).toString());
            page.route("**/steps", Route::abort);
            answer(page);
            assertThat(page.locator(".saved")).hasClass(LOCAL);
            assertThat(page.locator(".offline")).isVisible();

            browser.kill();
            Page again = browser.open();
            signIn(again, product, "kim.bergsma@raad-maasoever.example");

            again.navigate(product.at(QUESTION + 3).toString());
            assertThat(again.locator("#uitkomst")).isVisible();
        }
    }

    private static void answer(Page page) {
        page.locator("[name=antwoord]").first().check();
        page.locator("#answer-now").click();
    }

    private static void begin(Page page, Product product, String email) {
        signIn(page, product, email);
        page.navigate(product.at(MODULE).toString());
        if (page.locator("#start button[type=submit]").count() > 0) {
            page.locator("#start button[type=submit]").click();
            page.waitForURL("**" + MODULE + "/**");
        }
    }

    private static void signIn(Page page, Product product, String email) {
        page.navigate(product.at("/aanmelden").toString());
        if (page.url().contains("/aanmelden")) {
            page.locator("input[type=email]").fill(email);
            page.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
            page.locator("input[type=password]").press("Enter");
            page.waitForURL(address -> !address.contains("/aanmelden"));
        }
    }
}
