package nl.overenweer.search.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Searching, as people type it. */
@InBrowser
class SearchBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String LEARNER = "chayenne.wijngaarde@ggz-westerkade.example";
    private static final String NEWCOMER = "noa.vermeulen@ggz-westerkade.example";
    private static final String TRAINER = "roos.verbeek@raad-noordrand.example";

    @Test
    void aTypingErrorLeadsToTheParagraphByTheKeyboardAlone(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/leren");
        Locator field = learner.find(".find input");
        field.focus();
        learner.page().keyboard().type("meldkode");
        learner.page().keyboard().press("Enter");
        awaitIndex(learner);

        assertThat(learner.find("main")).containsText("Je ziet wat er is voor ‘meldcode’");
        assertThat(learner.find(".hit mark").first()).hasText(Pattern.compile("[Mm]eldcode"));
        Locator paragraph =
                learner.find(".hit h3 a[href*='/wat-de-wet-vraagt#p-']").first();
        paragraph.focus();
        learner.page().keyboard().press("Enter");

        assertThat(learner.page())
                .hasURL(Pattern.compile(".*/modules/meldcode-en-kindcheck/wat-de-wet-vraagt#p-[0-9a-f]{8}.*"));
        assertThat(learner.find("h1")).hasText("Wat de wet vraagt");
    }

    @Test
    void anArticleIsFoundAsItIsTypedAndResultsAreAccessible(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/zoeken");
        awaitIndex(learner);
        learner.assertAccessible();

        learner.find("#zoek").fill("art. 1:240 BW");
        learner.find("#zoek").press("Enter");
        assertThat(learner.find(".hit h3 a").first()).hasAttribute("href", "/wetten#bw1-240");

        learner.goTo("/zoeken?zoek=melden");
        learner.find(".kinds a:has-text('Begrippen')").click();
        assertThat(learner.page()).hasURL(Pattern.compile(".*soort=begrippen$"));
        assertThat(learner.find(".hit .eyebrow").first()).hasText("Begrip");
        learner.assertAccessible();
        assertThat(learner.queriesOf("/zoeken?zoek=melden")).isLessThanOrEqualTo(8);
    }

    @Test
    void aNewcomerBeginsAtTheParagraphThatSheFound(Visitor newcomer) {
        newcomer.signIn(NEWCOMER, PASSWORD).goTo("/zoeken?zoek=parentificatie&soort=lesstof");
        awaitIndex(newcomer);

        newcomer.find(".hit h3 a[href*='plek=p-']").first().click();

        assertThat(newcomer.find(".way-in")).containsText("Je zocht de pagina");
        newcomer.assertAccessible();
    }

    @Test
    void whereNothingIsFoundThereIsAWayOn(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD).goTo("/zoeken?zoek=mwldcde");
        awaitIndex(learner);

        assertThat(learner.find(".empty h2")).containsText("Niets gevonden");
        learner.assertAccessible();
        learner.find(".meant a:has-text('meldcode')").first().click();

        assertThat(learner.find(".hit").first()).isVisible();
    }

    @Test
    void oddWordsAreHarmless(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD);
        for (String words : List.of(
                "*", "%22%22", "%3Cscript%3Ealert(1)%3C/script%3E", "a".repeat(3000), "%00", "kind%20AND%20(")) {
            assertThat(learner.goTo("/zoeken?zoek=" + words + "&soort=x&pagina=-1"))
                    .as(words)
                    .isEqualTo(200);
        }
    }

    @Test
    void casesAndOpenQuestionsStayUnfound(Visitor trainer) {
        trainer.signIn(TRAINER, PASSWORD).goTo("/zoeken?zoek=elektricien");
        awaitIndex(trainer);

        assertThat(trainer.find(".hit")).hasCount(0);
    }

    /** A product that has only just started still makes its index. */
    private static void awaitIndex(Visitor visitor) {
        visitor.page()
                .waitForCondition(
                        () -> {
                            boolean waiting = visitor.find("#wacht").count() > 0;
                            if (waiting) {
                                visitor.page().reload();
                            }
                            return !waiting;
                        },
                        new com.microsoft.playwright.Page.WaitForConditionOptions().setTimeout(60_000));
    }
}
