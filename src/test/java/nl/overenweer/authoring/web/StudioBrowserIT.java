package nl.overenweer.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

@InBrowser
class StudioBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String TRAINER = "roos.verbeek@raad-noordrand.example";
    private static final String LEARNER = "sanne.dewit@ggz-westerkade.example";
    private static final String LEARNING = "/modules/psychopathologie-en-ouderschap";
    private static final String MODULE = "/auteur/psychopathologie-en-ouderschap";

    @Test
    void aTrainerChangesAPagePublishesItAndWhoStartsSeesIt(Visitor trainer) {
        trainer.signIn(TRAINER, PASSWORD);
        trainer.goTo(MODULE);
        trainer.find(".item-list .item-name").first().click();
        String page = trainer.page().url().replaceAll(".*/", "");
        String sentence = "Deze zin schreef een trainer om " + System.nanoTime() + ".";
        trainer.find("#tekst").fill(trainer.find("#tekst").inputValue() + "\n\n" + sentence);
        assertThat(trainer.find("[data-live-markdown]")).containsText(sentence);

        trainer.find(".pub .btn[value=bewaar]").click();
        assertThat(trainer.find(".pub-state")).containsText("Concept");
        trainer.find(".pub a[href$='#publiceren']").click();
        trainer.find("button[value=publiceer]").click();
        assertThat(trainer.find("#toelichting-fout")).containsText("Schrijf op wat er veranderd is");
        trainer.find("#toelichting").fill("Een zin erbij");
        trainer.find("button[value=publiceer]").click();

        assertThat(trainer.find(".notices")).containsText("is gepubliceerd");
        assertThat(trainer.find(".version-list li").first()).containsText("Een zin erbij");
        trainer.find(".version-list a").first().click();
        assertThat(trainer.find(".diff ins:has-text(\"" + sentence + "\")")).isVisible();

        // as a learner she finished an older version, and keeps it until she starts anew
        trainer.goTo(LEARNING + "/" + page);
        assertThat(trainer.find("article")).not().containsText(sentence);
        trainer.goTo(LEARNING);
        trainer.find("#again button").click();
        trainer.page().waitForURL(address -> !address.endsWith(LEARNING));
        trainer.goTo(LEARNING + "/" + page);
        assertThat(trainer.find("article")).containsText(sentence);
    }

    @Test
    void twoTrainersInOnePageBothKeepTheirText(Visitor one, Visitor other) {
        one.signIn(TRAINER, PASSWORD);
        other.signIn(TRAINER, PASSWORD);
        one.goTo(MODULE + "/gegevens");
        other.goTo(MODULE + "/gegevens");

        one.find("[id='voor']").fill("Voor wie het eerst bewaart");
        one.find(".pub .btn[value=bewaar]").click();
        assertThat(one.find(".pub-state")).containsText("Bewaard");
        other.find("[id='voor']").fill("Voor wie later komt");
        other.find(".pub .btn[value=bewaar]").click();

        assertThat(other.find(".clash")).containsText("Jouw tekst staat hieronder");
        assertThat(other.find("[id='voor']")).hasValue("Voor wie later komt");
        assertThat(other.find(".theirs-text")).containsText("Voor wie het eerst bewaart");
    }

    @Test
    void whatWasTypedAndNotSavedIsOfferedAgain(Visitor trainer) {
        trainer.signIn(TRAINER, PASSWORD);
        trainer.goTo(MODULE + "/gegevens");
        trainer.find("[id='voor']").fill("Nog niet bewaard");
        trainer.page()
                .waitForCondition(() -> Boolean.TRUE.equals(
                        trainer.page().evaluate("Object.keys(localStorage).some(key => key.startsWith('auteur:'))")));

        trainer.goTo(MODULE + "/gegevens");
        trainer.find("[data-restore=ja]").click();

        assertThat(trainer.find("[id='voor']")).hasValue("Nog niet bewaard");
    }

    @Test
    void theStudioIsForTrainers(Visitor learner) {
        learner.signIn(LEARNER, PASSWORD);

        assertThat(learner.goTo("/auteur")).isEqualTo(403);
        assertThat(learner.goTo(MODULE)).isEqualTo(403);
    }

    @Test
    void everyFormIsAccessible(Visitor trainer) {
        trainer.signIn(TRAINER, PASSWORD);
        for (String page : new String[] {"", "/gegevens", "/casus-1", "/toets", "/toets/t01", "/tekst", "/verschil"}) {
            assertThat(trainer.goTo(MODULE + page)).isEqualTo(200);
            trainer.assertAccessible();
        }
    }
}
