package nl.overenweer.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a part of a package asks of the page around it: buttons that are left out, stores that are shared, a time that is up. */
@InBrowser
class PartsBrowserIT {
    private static final String MODERN =
            """
            <!DOCTYPE html><html lang="nl"><title>Proef</title><h1>Proef</h1><script>
            let at = window;
            while (!at.API_1484_11 && at.parent !== at) { at = at.parent; }
            const A = at.API_1484_11;
            A.Initialize('');
            const get = name => A.GetValue(name) + '/' + A.GetLastError();
            const set = (name, value) => A.SetValue(name, value) + '/' + A.GetLastError();
            window.stores = () => ['_count', '_children', '0.id', '0.store', '1.store', '0.naam'].map(name => get('adl.data.' + name));
            window.kept = text => [set('adl.data.0.store', text), set('adl.data.0.id', 'x'), set('adl.data.1.store', text)];
            window.valid = () => ['continue', 'previous', 'choice.{target=twee}', 'jump.{target=twee}', 'choice.{target=weg}']
              .map(name => get('adl.nav.request_valid.' + name)).concat(set('adl.nav.request_valid.continue', 'true'));
            window.on = () => { A.SetValue('adl.nav.request', 'continue'); A.Terminate(''); return get('adl.data._count'); };
            </script></html>
            """;
    private static final String LEGACY = "<!DOCTYPE html><html lang=\"nl\"><title>Proef</title><h1>Proef</h1></html>";

    @TempDir
    Path folder;

    @Test
    void aPartSharesAsItsManifestSaysAndLeavesOutOurButtons(Visitor visitor) throws IOException {
        String een = maps(false, true)
                + "<adlnav:presentation xmlns:adlnav=\"http://www.adlnet.org/xsd/adlnav_v1p3\"><adlnav:navigationInterface>"
                + "<adlnav:hideLMSUI>continue</adlnav:hideLMSUI><adlnav:hideLMSUI>suspendAll</adlnav:hideLMSUI>"
                + "</adlnav:navigationInterface></adlnav:presentation>";
        String items = SmallPackage.item("een", een) + SmallPackage.item("twee", maps(true, false))
                + "<imsss:sequencing><imsss:controlMode flow=\"true\"/></imsss:sequencing>";
        SmallPackage made = SmallPackage.modern(items, "een", "twee")
                .with("een.html", MODERN)
                .with("twee.html", MODERN);
        String module = PlayerBrowserIT.publish(visitor, file(made));
        PlayerBrowserIT.open(visitor, "thijs.lammers@ggz-delinde.example", module);

        assertThat(button(visitor, "continue")).isHidden();
        assertThat(button(visitor, "stop")).isHidden();
        assertThat(button(visitor, "exitAll")).isVisible();
        visitor.assertAccessible();
        assertThat(said(visitor, "window.valid()"))
                .containsExactly("true/0", "false/0", "true/0", "true/0", "false/0", "false/404");
        assertThat(said(visitor, "window.stores()"))
                .containsExactly("1/0", "id,store/0", "notities/0", "/405", "/301", "/401");
        assertThat(said(visitor, "window.kept('woorden')")).containsExactly("true/0", "false/404", "false/351");
        assertThat(PlayerBrowserIT.evaluate(visitor.page(), "window.on()")).isEqualTo("/123");

        assertThat(visitor.find("#player-menu [aria-current]")).containsText("Deel twee");
        assertThat(button(visitor, "stop")).isVisible();
        assertThat(button(visitor, "exitAll")).isHidden();
        assertThat(said(visitor, "window.stores()")).contains("woorden/0");
        assertThat(said(visitor, "window.kept('anders')")).first().isEqualTo("false/404");
    }

    @Test
    void aPartEndsWhenItsTimeIsUpAndTheLearnerIsTold(Visitor visitor) throws IOException {
        String limit = "<adlcp:maxtimeallowed>00:10:00</adlcp:maxtimeallowed>"
                + "<adlcp:timelimitaction>exit,message</adlcp:timelimitaction>";
        SmallPackage made =
                SmallPackage.legacy(SmallPackage.item("deel", limit)).with("deel.html", LEGACY);
        String module = PlayerBrowserIT.publish(visitor, file(made));
        visitor.page().clock().install();
        PlayerBrowserIT.open(visitor, "koen.wiersma@ggz-delinde.example", module);

        assertThat(visitor.find("#player-limit")).containsText("minuten voor dit deel");
        visitor.assertAccessible();
        visitor.picture("scorm-player-limit");
        visitor.page().clock().fastForward("15:00");

        assertThat(visitor.find("#player-told")).containsText("De tijd voor dit deel is op");
        assertThat(visitor.find("#player-told")).containsText("Het deel is afgesloten");
        assertThat(frame(visitor.page())).hasCount(0);
        visitor.assertAccessible();
        visitor.picture("scorm-player-time-up");
        visitor.onPhone().picture("scorm-player-time-up-phone");
    }

    private static String maps(boolean reads, boolean writes) {
        return "<adlcp:data><adlcp:map targetID=\"notities\" readSharedData=\"%s\" writeSharedData=\"%s\"/></adlcp:data>"
                .formatted(reads, writes);
    }

    private Path file(SmallPackage made) throws IOException {
        return Files.write(Files.createTempFile(folder, "deel", ".zip"), made.zip());
    }

    private static Locator button(Visitor visitor, String name) {
        return visitor.find("[data-do=" + name + "]");
    }

    private static Locator frame(Page page) {
        return PlayerBrowserIT.content(page);
    }

    private static List<String> said(Visitor visitor, String script) {
        return ((List<?>) PlayerBrowserIT.evaluate(visitor.page(), script))
                .stream().map(String::valueOf).toList();
    }
}
