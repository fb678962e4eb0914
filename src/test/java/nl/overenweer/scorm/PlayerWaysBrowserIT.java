package nl.overenweer.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.overenweer.scorm.PlayerBrowserIT.content;
import static nl.overenweer.scorm.PlayerBrowserIT.evaluate;
import static nl.overenweer.scorm.PlayerBrowserIT.open;
import static nl.overenweer.scorm.PlayerBrowserIT.publish;
import static nl.overenweer.scorm.PlayerBrowserIT.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that is looked back at, looked around in and done again; in a window of its own, on the whole screen, and where it can't be shown. */
@InBrowser
class PlayerWaysBrowserIT {
    private static final String LEARNER = "thijs.lammers@ggz-delinde.example";
    private static final String PLAYER = "/pakket/speler";
    private static final String MODE = "A.LMSGetValue('cmi.core.lesson_mode')";
    private static final String PLACE = "A.LMSGetValue('cmi.core.lesson_location')";
    private static final String MODERN =
            """
            <!DOCTYPE html><html lang="nl"><title>Proef</title><h1>Proef</h1><script>
            let at = window;
            while (!at.API_1484_11 && at.parent !== at) { at = at.parent; }
            const A = at.API_1484_11;
            A.Initialize('');
            window.end = () => { A.SetValue('cmi.completion_status', 'completed'); A.SetValue('adl.nav.request', 'exitAll'); return A.Terminate(''); };
            </script></html>
            """;

    @TempDir
    Path folder;

    private String probe(Visitor visitor) {
        return publish(
                visitor,
                PackageWorld.plain("Proef")
                        .and("index.html", PlayerBrowserIT.CONTENT)
                        .in(folder));
    }

    private Path file(SmallPackage small) {
        try {
            return Files.write(folder.resolve("klein.zip"), small.zip());
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void whatIsDoneIsLookedBackAtOrDoneAgain(Visitor visitor) {
        String module = probe(visitor);
        open(visitor, LEARNER, module);
        set(visitor.page(), "7");
        evaluate(visitor.page(), "window.done()");
        visitor.find("[data-do=stop]").click();
        assertThat(visitor.find("#waarom ~ ul")).containsText("Het pakket zei: geslaagd");
        visitor.assertAccessible();

        visitor.goTo(module + PLAYER);
        visitor.assertAccessible();
        visitor.find("a[href$='terugkijken']").click();
        assertThat(evaluate(visitor.page(), MODE)).isEqualTo("review");
        assertThat(evaluate(visitor.page(), PLACE)).isEqualTo("7");
        visitor.assertAccessible();
        set(visitor.page(), "9");
        visitor.goTo(module + PLAYER + "?wijze=terugkijken");
        assertThat(evaluate(visitor.page(), PLACE)).isEqualTo("7");

        visitor.goTo(module + PLAYER);
        visitor.find("#again-now").click();
        assertThat(evaluate(visitor.page(), MODE)).isEqualTo("normal");
        assertThat(evaluate(visitor.page(), PLACE)).isEqualTo("");
        visitor.goTo(module + "/pakket");
        assertThat(visitor.find("main")).containsText("Afgerond");
    }

    @Test
    void aWindowOfItsOwnSaysWhereItIsAndKeepsAllWhenItCloses(Visitor visitor) {
        String module = probe(visitor);
        open(visitor, LEARNER, module);

        Page own = visitor.page()
                .waitForPopup(() -> visitor.find("[data-do=window]").click());
        set(own, "5");
        assertThat(told(visitor)).containsText("in een eigen venster");
        visitor.assertAccessible();
        own.close();
        assertThat(told(visitor)).containsText("Het venster is dicht");
        told(visitor).locator("button").first().click();
        assertThat(evaluate(visitor.page(), "window.here")).isEqualTo("5");

        visitor.goTo(module + PLAYER + "?wijze=venster");
        assertThat(evaluate(visitor.page(), "window.here")).isEqualTo("5");
        assertThat(visitor.find("header")).isHidden();
        visitor.assertAccessible();
    }

    @Test
    void aWindowThatIsKeptFromOpeningStopsNothingAndTheWholeScreenGoesByKeyboard(Visitor visitor) {
        open(visitor, LEARNER, probe(visitor));
        set(visitor.page(), "3");

        visitor.page().evaluate("window.open = () => null");
        visitor.find("[data-do=window]").press("Enter");
        assertThat(told(visitor)).containsText("Je browser hield het venster tegen");
        visitor.assertAccessible();
        told(visitor).locator("button").press("Enter");
        assertThat(told(visitor)).isHidden();
        assertThat(evaluate(visitor.page(), PLACE)).isEqualTo("3");

        visitor.find("[data-do=full]").press("Enter");
        assertThat(visitor.find("[data-do=full]")).containsText("Verlaat volledig scherm");
        visitor.find("[data-do=full]").press("Enter");
        assertThat(visitor.find("[data-do=full]")).hasText("Volledig scherm");
    }

    @Test
    void whyAPartIsNotOpenIsToldToLearnersAndTrainers(Visitor visitor) {
        String items = SmallPackage.item("een", "")
                + SmallPackage.item("twee", "<adlcp:prerequisites type=\"aicc_script\">een</adlcp:prerequisites>");
        String module = publish(visitor, file(SmallPackage.legacy(items, "een", "twee")));
        open(visitor, LEARNER, module);
        visitor.find("#player-menu li:last-child button").click();
        assertThat(told(visitor)).containsText("Eerst moet dit zijn afgerond: ‘Deel een’.");
        visitor.assertAccessible();

        visitor.page().context().clearCookies();
        visitor.signIn(PlayerBrowserIT.ROOS, PlayerBrowserIT.PASSWORD);
        visitor.goTo("/maken/pakketten");
        visitor.find("main th a, main td a").first().click();
        visitor.find("a[href$='/bekijken']").click();
        content(visitor.page()).waitFor();
        assertThat(visitor.find(".scorm-reasons > li").last()).containsText("nog niet open");
        visitor.find("[data-do=continue]").click();
        assertThat(visitor.find("#player-menu [aria-current]")).containsText("Deel twee");
        visitor.assertAccessible();
    }

    @Test
    void whatCanNotBeShownIsToldInWords(Visitor visitor) {
        String module = probe(visitor);
        open(visitor, LEARNER, module);
        visitor.page().route("**/commits", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        set(visitor.page(), "8");
        assertThat(visitor.find("#bewaard")).containsText("Op dit apparaat bewaard");
        visitor.assertAccessible();
        visitor.page().unroute("**/commits");
        assertThat(visitor.find("#bewaard")).containsText("Bewaard op de server");

        visitor.goTo(module);
        Page other = visitor.openTab(module + PLAYER);
        content(other).waitFor();
        visitor.goTo(module + PLAYER);
        assertThat(told(visitor)).containsText("ander tabblad");
        visitor.assertAccessible();
        other.close();

        visitor.page().route("**/sessions", route -> route.fulfill(taken()));
        visitor.goTo(module + PLAYER);
        assertThat(told(visitor)).containsText("staat ergens anders open");
        visitor.assertAccessible();
        visitor.page().unroute("**/sessions");
        visitor.page().route("**/commits", route -> route.fulfill(elsewhere()));
        told(visitor).locator("button").click();
        set(visitor.page(), "9");
        assertThat(told(visitor)).containsText("gaat ergens anders verder");
        visitor.assertAccessible();
    }

    @Test
    void whoeverHasToChooseIsToldSoAndAtTheEndItIsOver(Visitor visitor) {
        String items = SmallPackage.item("een", "") + SmallPackage.item("twee", "")
                + "<imsss:sequencing><imsss:controlMode flow=\"false\" choice=\"true\"/></imsss:sequencing>";
        String module =
                publish(visitor, file(SmallPackage.modern(items, "een", "twee").with("een.html", MODERN)));
        visitor.signIn(LEARNER, PlayerBrowserIT.PASSWORD);
        visitor.goTo(module);
        visitor.find("main form button.btn").first().click();
        visitor.find("a[href$='/speler']").click();
        assertThat(told(visitor)).containsText("Kies een deel");
        visitor.assertAccessible();

        visitor.find("#player-menu button").first().click();
        assertThat(evaluate(visitor.page(), "window.end()")).isEqualTo("true");
        assertThat(told(visitor)).containsText("Je bent klaar met dit pakket");
        visitor.assertAccessible();
    }

    private static Locator told(Visitor visitor) {
        return visitor.find("#player-told");
    }

    private static Route.FulfillOptions taken() {
        return problem("scorm.session.taken");
    }

    private static Route.FulfillOptions elsewhere() {
        return problem("scorm.session.elsewhere");
    }

    private static Route.FulfillOptions problem(String key) {
        return new Route.FulfillOptions()
                .setStatus(409)
                .setContentType("application/problem+json")
                .setBody("{\"status\":409,\"key\":\"" + key + "\",\"detail\":\"" + key + "\"}");
    }
}
