package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every view of a package by the rules of our own pages, on a phone and at a desk, in the light and in the dark; and a folder that is opened from a disk. */
class PackageAccessBrowserIT {
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AT_REST = "async () => { await new Promise(resolve => setTimeout(resolve, 60));"
            + " document.getAnimations().forEach(each => each.finish()); }";

    private static final String WIDE =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    @Test
    void everyViewIsAccessible() throws IOException {
        PackageFolder folder = PackageFolder.example(PackageForm.WEB);
        try (var played = new PlayedPackage(folder, PackageForm.WEB)) {
            var learner = new PackageLearner(played.stage(), folder.module(), Set.of());
            Map<String, List<String>> faults = new LinkedHashMap<>();
            looked(played, learner, faults);
            learner.goOn(each -> looked(played, each, faults));
            for (String more : List.of(
                    "#/",
                    "#/casus-1/verslag",
                    "#/-/wetten",
                    "#/-/begrippen",
                    "#/toets/uitslag",
                    "#/eindtoets/uitslag")) {
                played.page().frames().get(1).evaluate("hash => { location.hash = hash; }", more);
                looked(played, learner, faults);
            }

            faults.values().removeIf(List::isEmpty);
            assertThat(faults).isEmpty();
            assertThat(played.broken()).isEmpty();
        }
    }

    /** Never the end: it only looks. Views come twice, with a form and with what came of it. */
    private static boolean looked(PlayedPackage played, PackageLearner learner, Map<String, List<String>> faults) {
        List<String> found = new ArrayList<>();
        Page page = played.page();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            int width = scheme == ColorScheme.LIGHT ? 336 : 1280;
            page.setViewportSize(width, 900);
            page.frames().get(1).evaluate(AT_REST);
            new AxeBuilder(page)
                    .include("iframe")
                    .withTags(STANDARD)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> found.add(rule.getId() + " " + width + " "
                            + rule.getNodes().stream()
                                    .map(node -> String.valueOf(node.getTarget()))
                                    .toList()));
            if (Boolean.TRUE.equals(page.frames().get(1).evaluate(WIDE))) {
                found.add("wider than the window at " + width);
            }
        }
        faults.put(learner.address() + " " + faults.size(), found);
        return false;
    }

    @Test
    void aFolderFromADiskRemembersWhereSheWas() throws IOException {
        PackageFolder folder = PackageFolder.example(PackageForm.WEB);
        try (var browser = new nl.overenweer.testing.browser.OwnBrowser()) {
            Page page = browser.open();
            List<String> broken = new ArrayList<>();
            page.onPageError(broken::add);
            page.onConsoleMessage(message -> broken.add(message.text()));
            page.navigate(folder.path().resolve("index.html").toUri().toString());
            page.locator("section[aria-labelledby=verder] a.btn").click();
            page.locator("#read-on").click();
            page.locator(".next-bar a.btn:not(.second)").click();
            String scene = page.locator("#question").textContent();
            page.navigate("about:blank");
            page.navigate(folder.path().resolve("index.html").toUri().toString());
            page.locator("#decide").waitFor();

            assertThat(page.locator("#question").textContent()).isEqualTo(scene);
            assertThat(page.locator("#bewaard").textContent()).contains("Bewaard in deze browser");
            page.navigate(folder.path().resolve("index.html").toUri() + "#/");
            assertThat(page.locator("#bewaren + ul").textContent()).contains("alleen in deze browser");
            assertThat(broken).isEmpty();
        }
    }
}
