package nl.overenweer.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

@InBrowser
class ErrorPagesBrowserIT {
    @Test
    void anUnknownAddressGetsAPageThatHelps(Visitor visitor) {
        int status = visitor.goTo("/bestaat-niet");

        assertThat(status).isEqualTo(404);
        assertThat(visitor.find("h1")).hasCount(1);
        visitor.assertAccessible();
    }

    @Test
    void aPageIsNotFoundByItsFileName(Visitor visitor) {
        assertThat(visitor.goTo("/shared/help.xhtml")).isEqualTo(404);
        assertThat(visitor.goTo("/WEB-INF/errors/404.xhtml")).isEqualTo(404);
    }

    @Test
    void helpIsThereForEverybody(Visitor visitor) {
        int status = visitor.goTo("/hulp");

        assertThat(status).isEqualTo(200);
        visitor.assertAccessible();
    }
}
