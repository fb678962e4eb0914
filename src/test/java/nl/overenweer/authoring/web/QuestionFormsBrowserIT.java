package nl.overenweer.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.overenweer.content.QuestionKind;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** A trainer makes questions in a form. What is made here goes again, so that the draft stays clean. */
@InBrowser
class QuestionFormsBrowserIT {
    private static final String QUIZ = "/auteur/meldcode-en-kindcheck/toets";

    @Test
    void everyKindHasItsFormWithAPreview(Visitor trainer) {
        trainer.signIn("roos.verbeek@raad-noordrand.example", DemoAccounts.PASSWORD);

        for (QuestionKind kind : QuestionKind.values()) {
            add(trainer, kind);
            assertThat(trainer.find("#vraag, #stelling").first()).isVisible();
            assertThat(trainer.find(".preview .phone-in")).isVisible();
            if (kind.ordinal() > QuestionKind.NUMERIC.ordinal()) {
                trainer.assertAccessible();
            }
            remove(trainer);
        }
    }

    @Test
    void aTextWithGapsIsMadeAndKept(Visitor trainer) {
        trainer.signIn("roos.verbeek@raad-noordrand.example", DemoAccounts.PASSWORD);
        add(trainer, QuestionKind.CLOZE);

        trainer.find("#vraag").fill("Vul aan.");
        trainer.find("#tekst").fill("Je belt [[g1]] en vraagt naar [[g2]].");
        assertThat(trainer.find(".preview .gap-answer:has-text('g2')")).isVisible();
        press(trainer, "erbij:gaten.0.opties");
        trainer.find("[id='gaten.0.opties.0.tekst']").fill("oma");
        trainer.find("[name='gaten.0.opties.juist']").check();
        press(trainer, "erbij:gaten");
        trainer.find("[id='gaten.1.antwoorden']").fill("Tess\nhet kind");
        press(trainer, "bewaar");

        assertThat(trainer.find("[id='gaten.0.opties.0.tekst']")).hasValue("oma");
        assertThat(trainer.find("[name='gaten.0.opties.juist']")).isChecked();
        assertThat(trainer.find("[id='gaten.1.antwoorden']")).hasValue("Tess\nhet kind");
        assertThat(trainer.find("[id='gaten.1.feedback.goed-help'] .fault, [id='gaten.1'] .fault")
                        .first())
                .isVisible();
        remove(trainer);
    }

    private static void add(Visitor trainer, QuestionKind kind) {
        trainer.goTo(QUIZ);
        trainer.find("#soort-vraag").selectOption(kind.key());
        trainer.find("button[value=vraag]").click();
        trainer.page().waitForURL("**" + QUIZ + "/t*");
    }

    private static void press(Visitor trainer, String verb) {
        trainer.page().evaluate("document.body.dataset.before = 'yes'");
        trainer.find("button[value='" + verb + "']").first().dispatchEvent("click");
        assertThat(trainer.find("body[data-before]")).hasCount(0);
        trainer.page().waitForLoadState();
    }

    private static void remove(Visitor trainer) {
        trainer.find(".danger-zone summary").click();
        trainer.find("button[value=verwijder]").click();
        trainer.page().waitForURL("**" + QUIZ);
    }
}
