package nl.overenweer.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.overenweer.scorm.PlayerBrowserIT.evaluate;
import static nl.overenweer.scorm.PlayerBrowserIT.open;
import static nl.overenweer.scorm.PlayerBrowserIT.publish;
import static nl.overenweer.scorm.PlayerBrowserIT.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed between two values, and the tab closes before it is back: what content set is there. */
@InBrowser
class PlayerKilledBrowserIT {
    @TempDir
    Path folder;

    @Test
    void theServerIsKilledAndTheTabCloses(Visitor visitor) throws Exception {
        try (Product.Disposable server = Product.disposable("killed-package")) {
            visitor.visits(server.product());
            String module = publish(
                    visitor,
                    PackageWorld.plain("Proef")
                            .and("index.html", PlayerBrowserIT.CONTENT)
                            .in(folder));
            open(visitor, "thijs.lammers@ggz-delinde.example", module);
            set(visitor.page(), "1");
            assertThat(visitor.find("#bewaard")).containsText("Bewaard op de server");

            server.kill();
            set(visitor.page(), "2");
            assertThat(visitor.find("#bewaard")).containsText("Op dit apparaat bewaard");
            set(visitor.page(), "3");
            visitor.page().close();
            server.startAgain();

            Page next = visitor.openTab(module + "/pakket/speler");
            assertThat(evaluate(next, "window.here")).isEqualTo("3");
            assertThat(next.locator("#bewaard")).not().containsText("Op dit apparaat bewaard");
        }
    }
}
