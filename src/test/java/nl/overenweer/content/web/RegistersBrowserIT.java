package nl.overenweer.content.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** The glossary and the statute register, as anybody reads them. */
@InBrowser
class RegistersBrowserIT {
    private static final String PICTURE =
            Product.running().at("/media/1/media/vijf-stappen.svg").toString();

    @Test
    void theGlossaryIsReadableForEverybody(Visitor visitor) {
        int status = visitor.goTo("/begrippen");

        assertThat(status).isEqualTo(200);
        assertThat(visitor.find("h1")).hasText("Begrippen");
        visitor.assertAccessible();
    }

    @Test
    void typingFiltersTheGlossary(Visitor visitor) {
        visitor.goTo("/begrippen");

        visitor.find("#zoek").fill("kindcheck");

        assertThat(visitor.find("#kindcheck")).isVisible();
        assertThat(visitor.find("#aandachtsfunctionaris")).isHidden();
        assertThat(visitor.find("#gevonden")).containsText("gevonden");
        visitor.find("#zoek").fill("zzzz");
        assertThat(visitor.find("#niets")).isVisible();
    }

    @Test
    void theAddressAsksTheSameQuestionWithoutScript(Visitor visitor) {
        visitor.goTo("/begrippen?zoek=kindcheck");

        assertThat(visitor.find("#kindcheck")).hasCount(1);
        assertThat(visitor.find("#aandachtsfunctionaris")).hasCount(0);
        assertThat(visitor.find("#zoek")).hasValue("kindcheck");
    }

    @Test
    void scriptInTheQuestionIsJustText(Visitor visitor) {
        visitor.goTo("/begrippen?zoek=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");

        assertThat(visitor.find("#zoek")).hasValue("\"><script>alert(1)</script>");
        assertThat(visitor.find("#niets")).isVisible();
    }

    @Test
    void aTermHasAPageWithWhatItRestsOn(Visitor visitor) {
        visitor.goTo("/begrippen/kindcheck");

        assertThat(visitor.find("h1")).hasText("Kindcheck");
        assertThat(visitor.find(".cites a.cite").first()).hasAttribute("href", Pattern.compile("/wetten#.+"));
        visitor.assertAccessible();
        assertThat(visitor.goTo("/begrippen/bestaat-niet")).isEqualTo(404);
    }

    @Test
    void anArticleLeadsToTheLawItself(Visitor visitor) {
        visitor.goTo("/wetten#bw7-457");

        assertThat(visitor.find("#bw7-457 h3")).containsText("art. 7:457 BW");
        assertThat(visitor.find("#bw7-457 a"))
                .hasAttribute("href", "https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=457");
        assertThat(visitor.find("main")).not().containsText("Nog te controleren");
        visitor.assertAccessible();
    }

    @Test
    void picturesOfAModuleAreNotForStrangers(Visitor visitor) {
        APIResponse answer =
                visitor.page().request().get(PICTURE, RequestOptions.create().setMaxRedirects(0));

        assertThat(answer.status()).isIn(302, 303, 401);
    }

    @Test
    void aPictureIsKeptForEverAndCannotRunScript(Visitor visitor) {
        visitor.signIn("aylin.demirci@ggz-westerkade.example", "samen-voor-het-kind");
        visitor.goTo("/modules/meldcode-en-kindcheck/de-vijf-stappen");
        String address = visitor.page().locator("figure img").first().getAttribute("src");

        APIResponse picture =
                visitor.page().request().get(Product.running().at(address).toString());

        assertThat(picture.status()).isEqualTo(200);
        assertThat(picture.headers()).containsEntry("x-content-type-options", "nosniff");
        assertThat(picture.headers().get("content-type")).startsWith("image/svg+xml");
        assertThat(picture.headers().get("cache-control")).contains("immutable");
        assertThat(picture.headers().get("content-security-policy"))
                .contains("default-src 'none'")
                .contains("sandbox");
        assertThat(visitor.goTo("/media/1/module.yaml")).isEqualTo(404);
    }
}
