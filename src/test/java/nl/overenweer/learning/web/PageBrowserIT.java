package nl.overenweer.learning.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** What a page to read can do. */
@InBrowser
class PageBrowserIT {
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String PAGE = MODULE + "/advies-hulp-en-melden";
    private static final int MOST_QUERIES = 8;

    /** A browser without voices until it is given one; it speaks when the test says so. */
    private static final String VOICE =
            """
            window.voices = []; window.spoken = [];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => window.voices, cancel: () => {}, pause: () => {}, resume: () => {},
              speak: speech => { window.spoken.push(speech); speech.onstart(); } } });
            """;

    @Test
    void sheGoesOnAtTheParagraphWhereSheStopped(Visitor learner) {
        begin(learner, "teun.schippers@raad-noordrand.example");
        learner.goTo(PAGE);
        String paragraph = learner.find(".text > [id^=p-]").nth(6).getAttribute("id");
        learner.page()
                .waitForResponse(
                        answer -> answer.url().contains("/bookmark/") && answer.status() == 204,
                        () -> learner.page().evaluate("id => document.getElementById(id).scrollIntoView()", paragraph));

        learner.goTo("/leren");
        Locator resume = learner.find(".resume a.btn").first();
        assertThat(resume.getAttribute("href")).matches(PAGE + "#p-[0-9a-f]{8}");
        resume.click();

        String spot = learner.page().url().replaceAll(".*#", "");
        assertThat(learner.find("[id=" + spot + "]")).isFocused();
        assertThat(learner.find("[id=" + spot + "]")).isInViewport();
        assertThat(learner.queriesOf("/leren")).isLessThanOrEqualTo(MOST_QUERIES);
        learner.goTo(PAGE);
        learner.assertAccessible();
    }

    @Test
    void aGuideGoesOneQuestionAtATimeByKeyboard(Visitor learner) {
        begin(learner, "teun.schippers@raad-noordrand.example");
        learner.goTo(PAGE);
        Locator shown = learner.find(".guide-step:visible");
        assertThat(shown).hasCount(1);
        learner.assertAccessible();

        learner.find("#w1-gevaar .guide-ways a").nth(1).press("Enter");
        assertThat(learner.find("#w1-opvang h4")).isFocused();
        learner.find("#w1-opvang .guide-ways a").first().press("Enter");
        assertThat(learner.find("#w1-geen-opvang h4")).isFocused();
        assertThat(learner.find(".guide-way li")).hasCount(2);
        assertThat(shown).hasCount(1);
        learner.assertAccessible();

        learner.find(".guide .btn-row button").first().press("Enter");
        assertThat(learner.find("#w1-opvang h4")).isFocused();
        learner.find(".guide .btn-row button").nth(1).press("Enter");
        assertThat(learner.find("#w1-gevaar h4")).isFocused();
        assertThat(learner.find(".guide-way")).isHidden();
        learner.page()
                .emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions()
                        .setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(shown).hasCount(10);
    }

    @Test
    void aFoldOpensAndAPageIsReadAloudByTheBrowsersVoice(Visitor learner) {
        begin(learner, "teun.schippers@raad-noordrand.example");
        learner.page().addInitScript(VOICE);
        learner.goTo(MODULE + "/acuut-en-structureel");
        learner.find("details.more > summary").press("Enter");
        assertThat(learner.find("details.more > div")).isVisible();
        learner.assertAccessible();

        learner.find("[data-aloud-play]").press("Enter");
        assertThat(learner.find(".aloud [role=status]")).not().isEmpty();
        learner.page().evaluate("() => { window.voices = [{ lang: 'nl-NL', name: 'Proef' }]; }");
        learner.find("[data-aloud-play]").press("Enter");
        assertThat(learner.find(".spoken")).hasCount(1);
        assertThat(learner.find("[data-aloud-play]")).hasText("Pauze");
        learner.assertAccessible();
        learner.page().evaluate("() => window.spoken.at(-1).onend()");
        learner.page().evaluate("() => window.spoken.at(-1).onend()");
        learner.page().keyboard().press("Escape");

        assertThat(learner.find(".spoken")).hasCount(0);
        assertThat(String.valueOf(learner.page().evaluate("() => window.spoken.map(each => each.text).join(' ')")))
                .contains("Acuut, structureel en de meldnorm", "mijn patiënt is vannacht veilig");
    }

    @Test
    void aPartOfAFileIsSentToAPlayer(Visitor learner) {
        begin(learner, "teun.schippers@raad-noordrand.example");
        learner.goTo(PAGE);
        String picture = learner.find(".text figure img").first().getAttribute("src");

        Object part = learner.page()
                .evaluate(
                        "async address => { const answer = await fetch(address, { cache: 'no-store', headers: { Range: 'bytes=0-9' } });"
                                + " return [answer.status, answer.headers.get('content-range').split('/')[0],"
                                + " (await answer.arrayBuffer()).byteLength].join(' '); }",
                        picture);
        Object beyond = learner.page()
                .evaluate(
                        "async address => (await fetch(address, { cache: 'no-store', headers: { Range: 'bytes=99999999-' } })).status",
                        picture);

        assertThat(part).isEqualTo("206 bytes 0-9 10");
        assertThat(beyond).isEqualTo(416);
    }

    private static void begin(Visitor learner, String email) {
        learner.signIn(email, DemoAccounts.PASSWORD);
        learner.goTo(MODULE);
        Locator start = learner.find("main form button[type=submit]");
        if (start.count() > 0) {
            start.first().click();
            learner.page().waitForURL("**" + MODULE + "/**");
        }
    }
}
