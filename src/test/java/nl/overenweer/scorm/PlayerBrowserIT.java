package nl.overenweer.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner in packages of another tool: nothing that content sets is lost, and content reaches nothing of ours. */
@InBrowser
class PlayerBrowserIT {
    static final String PASSWORD = "samen-voor-het-kind";
    static final String ROOS = "roos.verbeek@raad-noordrand.example";
    static final String CONTENT =
            """
            <!DOCTYPE html><html lang="nl"><title>Proef</title><h1>Proef</h1><script>
            let at = window;
            while (!at.API && at.parent !== at) { at = at.parent; }
            const A = at.API;
            const code = act => { act(); return A.LMSGetLastError(); };
            const tried = act => { try { return String(act()); } catch { return 'refused'; } };
            window.A = A;
            window.said = {
              before: code(() => A.LMSSetValue('cmi.core.lesson_location', '1')),
              begun: A.LMSInitialize(''),
              unknown: code(() => A.LMSSetValue('cmi.nergens', '1')),
              type: code(() => A.LMSSetValue('cmi.core.score.raw', 'veel')),
              readOnly: code(() => A.LMSSetValue('cmi.core.student_id', '1')),
              writeOnly: code(() => A.LMSGetValue('cmi.core.session_time')),
              keyword: code(() => A.LMSSetValue('cmi.core._children', '1')),
              cookie: document.cookie,
              above: tried(() => parent.parent.document.title),
              top: tried(() => top.document.title),
            };
            window.here = A.LMSGetValue('cmi.core.lesson_location');
            window.done = () => { A.LMSSetValue('cmi.core.lesson_status', 'passed'); A.LMSFinish(''); return code(() => A.LMSSetValue('cmi.core.lesson_location', '1')); };
            </script></html>
            """;

    @TempDir
    Path folder;

    @Test
    void whatWasSetBeforeTheTabWentIsThereAtTheNextVisit(Visitor visitor) {
        String module = probe(visitor);
        open(visitor, "thijs.lammers@ggz-delinde.example", module);
        visitor.assertAccessible();
        visitor.picture("scorm-player");

        set(visitor.page(), "7");
        visitor.page().close();
        Page next = visitor.openTab(module + "/pakket/speler");

        assertThat(evaluate(next, "window.here")).isEqualTo("7");
    }

    @Test
    void whatTheServerRefusesStaysHereAndIsSentLater(Visitor visitor) {
        String module = probe(visitor);
        open(visitor, "koen.wiersma@ggz-delinde.example", module);
        visitor.page().route("**/commits", route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));

        set(visitor.page(), "8");

        assertThat(visitor.find("#bewaard")).containsText("Op dit apparaat bewaard");
        visitor.page().unroute("**/commits");
        assertThat(visitor.find("#bewaard")).containsText("Bewaard op de server");
        assertThat(evaluate(visitor.page(), "window.done()")).isEqualTo("301");
        visitor.find("[data-do=stop]").click();
        assertThat(visitor.find("#stand ~ p .tag.ok, #stand + p .tag.ok").first())
                .isVisible();
    }

    @Test
    void contentIsToldByTheNumbersOfItsStandardAndReachesNothingOfOurs(Visitor visitor) {
        String module = probe(visitor);
        open(visitor, "lieke.janssens@raad-noordrand.example", module);

        assertThat(content(visitor.page()).first().evaluate("() => window.said"))
                .isEqualTo(Map.of(
                        "before",
                        "301",
                        "begun",
                        "true",
                        "unknown",
                        "401",
                        "type",
                        "405",
                        "readOnly",
                        "403",
                        "writeOnly",
                        "404",
                        "keyword",
                        "402",
                        "cookie",
                        "",
                        "above",
                        "refused",
                        "top",
                        "refused"));
    }

    @Test
    void anotherTabAndAnotherPartAreToldInTheTableOfContents(Visitor visitor) {
        String module = publish(visitor, SamplesTest.zipped("voorwaarden-12", folder));
        open(visitor, "hodan.warsame@raad-maasoever.example", module);
        assertThat(visitor.find("#player-menu")).containsText("nog niet open");
        visitor.assertAccessible();

        visitor.find("#player-menu li:last-child button").click();
        assertThat(visitor.find("#player-menu [aria-current]")).containsText("Kaartje");
        Page other = visitor.openTab(module + "/pakket/speler");

        assertThat(other.locator("#player-told")).containsText("ander tabblad");
    }

    private String probe(Visitor visitor) {
        return publish(
                visitor, PackageWorld.plain("Proef").and("index.html", CONTENT).in(folder));
    }

    static String publish(Visitor visitor, Path zip) {
        visitor.signIn(ROOS, PASSWORD);
        visitor.goTo("/maken/pakketten");
        visitor.find("#for-all").check();
        visitor.find("#file").setInputFiles(zip);
        visitor.find("#bring-it").click();
        visitor.find(".scorm-imports > li:first-child a").click();
        String slug = "speler-" + UUID.randomUUID().toString().substring(0, 8);
        Map.of(
                        "summary",
                        "Een proef.",
                        "goals",
                        "proberen",
                        "minutes",
                        "5",
                        "law-date",
                        "2026-07-01",
                        "code",
                        "P1",
                        "slug",
                        slug)
                .forEach((field, text) -> visitor.find("#" + field).fill(text));
        visitor.find("#publish-it").click();
        visitor.find("#publiceren").waitFor();
        visitor.page().context().clearCookies();
        return "/modules/" + slug;
    }

    static void open(Visitor visitor, String email, String module) {
        visitor.signIn(email, PASSWORD);
        visitor.goTo(module);
        visitor.find("main form button.btn").first().click();
        visitor.find("a[href$='/speler']").click();
        content(visitor.page()).first().waitFor();
    }

    static void set(Page page, String location) {
        content(page).first().evaluate("(it, at) => A.LMSSetValue('cmi.core.lesson_location', at)", location);
    }

    static Object evaluate(Page page, String script) {
        content(page).first().waitFor();
        return content(page).first().evaluate("() => " + script);
    }

    static Locator content(Page page) {
        FrameLocator outer = page.frameLocator("#player-frame");
        return outer.frameLocator("#content").locator("h1");
    }
}
