package nl.overenweer.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a browser of her own, at a desk of 1280 pixels until she is told otherwise. */
public final class Visitor {
    private static final List<Integer> WIDTHS = List.of(320, 390, 800, 1280);
    /** The new width and colours have been painted, and nothing fades from the old ones any more. */
    private static final String AT_REST =
            """
            async () => {
              const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
              await frame();
              await frame();
              const fading = document.getAnimations().filter(one => one instanceof CSSTransition);
              await Promise.allSettled(fading.map(one => one.finished));
            }
            """;

    private static final int MOST_WORDS = 600;
    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final BrowserContext context;
    private final Page page;
    private Product product;
    private final List<String> broken = new ArrayList<>();

    Visitor(Browser browser, Product product) {
        this.product = product;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(DESK, HEIGHT)
                .setLocale("nl-NL")
                // a colour halfway from light to dark has no contrast worth measuring
                .setReducedMotion(ReducedMotion.REDUCE));
        this.page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        page.onPageError(error -> broken.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                broken.add(page.url() + ": " + message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** From now on she visits another product than the one that all tests share. */
    public void visits(Product other) {
        product = other;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** Types an address; the status of the answer. */
    public int goTo(String path) {
        Response response = page.navigate(product.at(path).toString());
        return response == null ? 0 : response.status();
    }

    /** Another tab of the same browser, at this address. */
    public Page openTab(String path) {
        Page tab = context.newPage();
        tab.setDefaultTimeout(Chromium.PATIENCE);
        tab.navigate(product.at(path).toString());
        return tab;
    }

    /** How many queries the last answer to this address took. */
    public int queriesOf(String path) {
        Response response = page.navigate(product.at(path).toString());
        String timing = String.valueOf(response.headerValue("server-timing"));
        assertThat(timing).as("Server-Timing of " + path).startsWith("db;desc=\"");
        return Integer.parseInt(timing.replaceAll("db;desc=\"([0-9]+)\".*", "$1"));
    }

    /** Signs in on the sign-in page and waits for the page behind it. */
    public Visitor signIn(String email, String password) {
        goTo("/aanmelden");
        page.locator("input[type=email]").fill(email);
        page.locator("input[type=password]").fill(password);
        page.locator("input[type=password]").press("Enter");
        page.waitForURL(address -> !address.contains("/aanmelden"));
        return this;
    }

    public Visitor onPhone() {
        page.setViewportSize(390, 844);
        return this;
    }

    public void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/browser", name + ".png"))
                .setFullPage(true));
    }

    /** No known violation of WCAG 2.2 AA, and nothing that must be scrolled sideways, at any width, in the light and in the dark. */
    public void assertAccessible() {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                page.evaluate(AT_REST);
                String where = page.url() + " at " + width + " " + scheme + ": ";
                violations().forEach(fault -> faults.add(where + fault));
                if (Boolean.TRUE.equals(
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
                    faults.add(where + "wider than the window");
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(DESK, HEIGHT);
        assertThat(faults).isEmpty();
    }

    /** What is in front of her, in a few words. */
    String sees() {
        try {
            String text = page.locator("body").innerText(new Locator.InnerTextOptions().setTimeout(2_000));
            String words = text.replaceAll("\\s+", " ");
            return page.url() + ": " + words.substring(0, Math.min(MOST_WORDS, words.length()));
        } catch (PlaywrightException gone) {
            return page.url() + ", which says nothing";
        }
    }

    void assertNothingBroke() {
        assertThat(broken).as("scripts and content security policy").isEmpty();
    }

    void close() {
        context.close();
    }

    private List<String> violations() {
        return new AxeBuilder(page)
                .withTags(STANDARD).analyze().getViolations().stream()
                        .map(Visitor::words)
                        .toList();
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getHelp() + ") "
                + rule.getNodes().stream()
                        .map(node -> String.valueOf(node.getTarget()))
                        .toList();
    }
}
