package nl.overenweer.vault.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Private notes beside the paragraphs of a page. */
@InBrowser
class NotesBrowserIT {
    private static final String CHAYENNE = "chayenne.wijngaarde@ggz-westerkade.example";
    private static final String MODULE = "/modules/meldcode-en-kindcheck";
    private static final String PAGE = MODULE + "/wat-de-wet-vraagt";

    @Test
    void aNoteIsWrittenByKeyboardAndStandsByItsParagraph(Visitor visitor) throws Exception {
        Opened.afresh(CHAYENNE);
        visitor.signIn(CHAYENNE, DemoAccounts.PASSWORD);
        visitor.goTo(Opened.REFLECTION);
        Opened.make(visitor);
        begin(visitor);
        visitor.goTo(PAGE);

        visitor.find("#notes-new").press("Enter");
        assertThat(visitor.find("#note-text")).isFocused();
        visitor.find("#note-text").pressSequentially("Vragen aan Bram.");
        assertThat(visitor.find(".note-editor .saved")).containsText("Bewaard om");
        visitor.assertAccessible();
        visitor.find(".note-editor [data-ready]").press("Enter");
        assertThat(visitor.find(".own-note .own-text")).hasText("Vragen aan Bram.");
        assertThat(visitor.find(".note-mark")).isFocused();
        visitor.page().reload();
        assertThat(visitor.find(".own-note .own-text")).hasText("Vragen aan Bram.");
        visitor.assertAccessible();

        visitor.goTo("/kluis");
        assertThat(visitor.find("#vault-notitie .own-text")).hasText("Vragen aan Bram.");
        visitor.find("#vault-notitie h3 a").click();
        visitor.page().waitForURL("**" + PAGE + "#*");
    }

    @Test
    void onAPhoneItStandsBelowTheParagraphThatWasTapped(Visitor visitor) throws Exception {
        Opened.afresh("gijs.vandenakker@ggz-westerkade.example");
        visitor.onPhone().signIn("gijs.vandenakker@ggz-westerkade.example", DemoAccounts.PASSWORD);
        visitor.goTo(Opened.REFLECTION);
        Opened.make(visitor);
        begin(visitor);
        visitor.goTo(PAGE);

        Locator block =
                visitor.find("article.text h2[id], article.text p[id^='p-']").first();
        block.click();
        visitor.find(".note-button").click();
        visitor.find("#note-text").fill("Onderweg gelezen.");
        visitor.find(".note-editor [data-ready]").click();
        assertThat(visitor.find("article .note-mark")).hasCount(1);

        visitor.find("article .note-mark").click();
        assertThat(visitor.find("article .note-editor textarea")).hasValue("Onderweg gelezen.");
        visitor.find(".note-editor [data-remove]").click();
        assertThat(visitor.find(".note-mark")).hasCount(0);
    }

    @Test
    void aNoteWhoseParagraphChangedIsKeptWithItsWords(Visitor visitor) throws Exception {
        Opened.afresh("ruben.stoffels@ggz-westerkade.example");
        visitor.signIn("ruben.stoffels@ggz-westerkade.example", DemoAccounts.PASSWORD);
        visitor.goTo(Opened.REFLECTION);
        Opened.make(visitor);
        begin(visitor);
        visitor.page()
                .evaluate("() => vault.save('notitie', 'meldcode-en-kindcheck/wat-de-wet-vraagt/p-00000000',"
                        + " 'Dit wil ik onthouden.', { near: 'De zin die hier stond' })");

        visitor.goTo(PAGE);

        assertThat(visitor.find(".own-note q")).hasText("De zin die hier stond");
        assertThat(visitor.find(".own-note .hint")).containsText("is veranderd");
        assertThat(visitor.find(".own-note .own-text")).hasText("Dit wil ik onthouden.");
    }

    private static void begin(Visitor learner) {
        learner.goTo(MODULE);
        Locator start = learner.find("main form button[type=submit]");
        if (start.count() > 0) {
            start.first().click();
            learner.page().waitForURL("**" + MODULE + "/**");
        }
    }
}
