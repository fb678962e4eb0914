package nl.overenweer.refresher.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A question that comes back, and nothing yet. */
@InBrowser
class RefreshersBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final Pattern CARD = Pattern.compile(".*/opfrissers/kaart/[0-9]+$");

    @Test
    void aNewcomerReadsHowTheyComeHereAndMaySwitchThemOff(Visitor newcomer) {
        newcomer.signIn("noa.vermeulen@ggz-westerkade.example", PASSWORD);
        assertThat(newcomer.queriesOf("/opfrissers")).isLessThanOrEqualTo(8);
        assertThat(newcomer.find("main")).containsText("Nog geen opfrissers");
        newcomer.assertAccessible();

        newcomer.find("#pauze button").click();
        assertThat(newcomer.find("main")).containsText("Je opfrissers staan uit");
        newcomer.find("#hervat button").click();
        assertThat(newcomer.find("main")).containsText("Nog geen opfrissers");
    }

    @Test
    void aQuestionIsRefusedEmptyThenExplainedAndComesBack(Visitor learner) {
        learner.signIn("femke.postma@ggz-westerkade.example", PASSWORD).goTo("/opfrissers/kaart");
        learner.page().waitForURL(CARD);
        String path = URI.create(learner.page().url()).getPath();
        assertThat(learner.queriesOf(path)).isLessThanOrEqualTo(8);
        assertThat(learner.find("fieldset.question")).isVisible();
        learner.assertAccessible();

        learner.page().evaluate("document.querySelectorAll('[name=antwoord]').forEach(each => each.disabled = true)");
        learner.find("#kijk-na").click();
        assertThat(learner.find("#antwoord-fault")).isVisible();

        answer(learner);
        learner.page().waitForURL(Pattern.compile(".*/uitkomst#uitkomst$"));
        assertThat(learner.find("main")).containsText("Deze kaart komt terug op");
        learner.assertAccessible();
        assertThat(learner.goTo(path)).isLessThan(400);
        assertThat(learner.page().url()).contains("/uitkomst");
    }

    /** Any answer that can be one to its question. */
    private static void answer(Visitor learner) {
        learner.page()
                .evaluate("document.querySelectorAll('select[name=antwoord]').forEach((each, i) =>"
                        + " each.selectedIndex = 1 + i % (each.options.length - 1));"
                        + "const box = document.querySelector('input[name=antwoord]:is([type=radio], [type=checkbox])');"
                        + "if (box) { box.checked = true; }"
                        + "const typed = document.querySelector('input[name=antwoord]:not([type])');"
                        + "if (typed) { typed.value = '5'; }");
        learner.find("#kijk-na").click();
    }
}
