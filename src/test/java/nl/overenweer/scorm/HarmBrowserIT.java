package nl.overenweer.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.overenweer.scorm.PlayerBrowserIT.open;
import static nl.overenweer.scorm.PlayerBrowserIT.publish;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that wants harm: our page, the server and the attempt are as they were. And what an honest one needs, it may. */
@InBrowser
class HarmBrowserIT {
    private static final String CONTENT =
            """
            <!DOCTYPE html><html lang="nl"><title>Kwaad</title><h1>Kwaad</h1>
            <button id="window" onclick="open('venster.html', 'v', 'width=300,height=300')">Venster</button>
            <object id="object" type="text/html" data="venster.html"></object>
            <script>
            const A = parent.API;
            const ours = parent.document.body.dataset.ours;
            const lie = { session: 1, part: 'i', seq: 9, kind: 'set', element: 'cmi.core.lesson_status', value: 'passed' };
            const tries = {
              cookie: () => top.document.cookie,
              storage: () => top.localStorage.length,
              away: () => { top.location.href = 'https://kwaad.example/'; },
              frameAway: () => { parent.location.href = 'venster.html'; },
              api: () => fetch(`${ours}/api/scorm/x/commits`, { method: 'POST', credentials: 'include', body: '{}' }),
              outside: () => fetch('https://kwaad.example/'),
              worker: () => navigator.serviceWorker.register('werker.js'),
              wideWorker: () => navigator.serviceWorker.register('werker.js', { scope: '/' }),
              place: () => new Promise((yes, no) => navigator.geolocation.getCurrentPosition(yes, no)),
              thrower: () => A.LMSSetValue('cmi.core.lesson_location', { toString() { throw new Error(); } }),
            };
            A.LMSInitialize('');
            window.harm = async () => {
              const said = {};
              for (const [name, act] of Object.entries(tries)) {
                try { await act(); said[name] = 'done'; } catch { said[name] = 'refused'; }
              }
              for (const what of ['kept', 'commit', 'finish', 'left', 'ready', 'stopped']) {
                parent.parent.postMessage({ what, entry: lie, entries: [lie], request: 'exitAll' }, '*');
              }
              parent.postMessage({ what: 'start', launch: { url: 'venster.html', values: {} } }, '*');
              parent.postMessage({ what: 'stop' }, '*');
              const form = document.createElement('form');
              Object.assign(form, { action: `${ours}/afmelden`, method: 'post', target: '_top' });
              document.body.append(form);
              form.submit();
              A.LMSSetValue('cmi.core.lesson_status', 'incomplete');
              return said;
            };
            window.flood = many => {
              for (let i = 0; i < many; i += 1) {
                A.LMSSetValue(`cmi.interactions.${i}.id`, `v${i}`);
                A.LMSSetValue(`cmi.interactions.${i}.type`, 'choice');
                A.LMSSetValue(`cmi.interactions.${i}.student_response`, 'a');
                A.LMSSetValue(`cmi.interactions.${i}.result`, 'correct');
              }
              A.LMSSetValue('cmi.core.lesson_location', 'klaar');
            };
            </script></html>
            """;
    private static final String WINDOW =
            """
            <!DOCTYPE html><title>Venster</title><script>document.title += window.opener?.parent?.API ? ' met API' : ' zonder API';</script>
            """;
    private static final double LONG = 90_000;

    @TempDir
    Path folder;

    @Test
    void whoWantsHarmReachesNothing(Visitor visitor) {
        String module = harm(visitor);
        open(visitor, "thijs.lammers@ggz-delinde.example", module);
        visitor.page().close();
        Page page = visitor.openTab(module + "/pakket/speler");

        assertThat((Map<?, ?>) content(page).evaluate("() => harm()"))
                .hasSize(10)
                .allSatisfy((what, came) -> assertThat(came).as("%s", what).isEqualTo("refused"));
        assertThat(page.locator("#bewaard")).containsText("Bewaard op de server");
        assertThat(page.url()).contains(module + "/pakket/speler");

        page.close();
        Page next = visitor.openTab(module + "/pakket/speler");
        assertThat(content(next).evaluate("() => parent.API.LMSGetValue('cmi.core.lesson_status')"))
                .isEqualTo("incomplete");
    }

    @Test
    void aWindowThatContentOpensFindsItsApi(Visitor visitor) {
        String module = harm(visitor);
        open(visitor, "koen.wiersma@ggz-delinde.example", module);
        Frame content = content(visitor.page());

        Page window = visitor.page().waitForPopup(() -> content.click("#window"));

        assertThat(window).hasTitle("Venster met API");
        assertThat(content.childFrames()).hasSize(1);
        window.close();
    }

    @Test
    void aFloodOfAnswersIsKeptAndThePageGoesOn(Visitor visitor) {
        String module = harm(visitor);
        open(visitor, "lieke.janssens@raad-noordrand.example", module);
        Frame content = content(visitor.page());

        visitor.page()
                .waitForResponse(
                        answer -> answer.status() == 200
                                && String.valueOf(answer.request().postData()).contains("klaar"),
                        new Page.WaitForResponseOptions().setTimeout(LONG),
                        () -> content.evaluate("() => flood(2500)"));
        visitor.page().close();
        Page next = visitor.openTab(module + "/pakket/speler");
        assertThat(content(next).evaluate("() => parent.API.LMSGetValue('cmi.core.lesson_location')"))
                .isEqualTo("klaar");
        assertThat(content(next).evaluate("() => parent.API.LMSGetValue('cmi.interactions._count')"))
                .asString()
                .isEqualTo("2500");
    }

    private String harm(Visitor visitor) {
        return publish(
                visitor,
                PackageWorld.plain("Kwaad &lt;script&gt;alert(1)&lt;/script&gt;")
                        .and("index.html", CONTENT)
                        .and("venster.html", WINDOW)
                        .and("werker.js", "self.addEventListener('fetch', () => {});")
                        .in(folder));
    }

    /** Once its page is there. */
    private static Frame content(Page page) {
        page.frameLocator("#player-frame")
                .frameLocator("#content")
                .locator("h1")
                .waitFor();
        return page.frames().stream()
                .filter(frame -> frame.url().contains("/index.html"))
                .findFirst()
                .orElseThrow();
    }
}
