package nl.overenweer.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The frame of every page: skip link, language, look, own files only. */
@InBrowser
class ShellBrowserIT {
    @Test
    void theFirstKeySkipsToTheContent(Visitor visitor) {
        visitor.goTo("/hulp");

        visitor.page().keyboard().press("Tab");
        assertThat(visitor.find(".skip")).isFocused();
        visitor.page().keyboard().press("Enter");

        assertThat(visitor.find("main#inhoud")).isFocused();
    }

    @Test
    void theChosenLanguageIsKept(Visitor visitor) {
        visitor.goTo("/hulp");

        visitor.find(".foot a[hreflang=en]").click();

        assertThat(visitor.page()).hasTitle("Help – Over en Weer");
        assertThat(visitor.find("html")).hasAttribute("lang", "en");
        visitor.goTo("/privacy");
        assertThat(visitor.find("h1")).hasText("Privacy");
        assertThat(visitor.find(".foot a[hreflang=nl]")).hasText("Nederlands");
    }

    @Test
    void theChosenLookIsKept(Visitor visitor) {
        visitor.goTo("/voorkeur?thema=dark&terug=%2Fprivacy");

        assertThat(visitor.page()).hasTitle("Privacy – Over en Weer");
        assertThat(visitor.find("html")).hasAttribute("data-theme", "dark");
        assertThat(visitor.find("body")).hasCSS("background-color", "rgb(20, 24, 26)");
    }

    @Test
    void fontsAndIconsComeFromOurselves(Visitor visitor) {
        visitor.goTo("/toegankelijkheid");

        Object families = visitor.page()
                .evaluate(
                        "() => document.fonts.ready.then(() =>"
                                + " [...document.fonts].filter(f => f.status === 'loaded').map(f => f.family.replaceAll('\"', '')))");
        Object hosts = visitor.page()
                .evaluate(
                        "() => [...new Set(performance.getEntriesByType('resource').map(r => new URL(r.name).host))]");

        assertThat((List<?>) families).asList().contains("Atkinson Hyperlegible Next Variable", "Literata Variable");
        assertThat((List<?>) hosts).hasSize(1);
    }

    @Test
    void theFootersPagesHelpEverybody(Visitor visitor) {
        for (String page : List.of("/privacy", "/toegankelijkheid")) {
            assertThat(visitor.goTo(page)).isEqualTo(200);
            assertThat(visitor.find("h1")).hasCount(1);
            visitor.assertAccessible();
        }
    }
}
