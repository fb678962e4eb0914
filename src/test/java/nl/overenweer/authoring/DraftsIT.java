package nl.overenweer.authoring;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.authoring.editing.FileEdit;
import nl.overenweer.authoring.editing.Form;
import nl.overenweer.authoring.editing.FormEdit;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.authoring.editing.Posted;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DraftsIT {
    private static final Part PAGE = Part.whole("begin.md");
    private static final Part SCENE = Part.scene("casus-1.yaml", "balie");

    @Inject
    private LearningWorld world;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Inject
    private Library library;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    private String module;
    private PersonId anouk;
    private PersonId bram;

    @BeforeEach
    void aModuleIsOnTheShelf() {
        module = world.module();
        anouk = world.learner(Profession.GGZ).person();
        bram = world.learner(Profession.RVDK).person();
    }

    @Test
    void theFirstSaveOpensADraftAndLearnersNoticeNothing() {
        VersionId before = library.current(module).orElseThrow().id();

        Saving saving = drafts.save(module, page("Een nieuw begin."), anouk, NOW);

        assertThat(saving.done()).isTrue();
        assertThat(saving.work().revision()).isEqualTo(1);
        assertThat(saving.work().files().text("begin.md").orElseThrow()).contains("Een nieuw begin.");
        assertThat(library.current(module).orElseThrow().id()).isEqualTo(before);
    }

    @Test
    void whoIsNotFirstOverwritesNothing() {
        FormEdit hers = page("Zoals Anouk het wil.");
        FormEdit his = page("Zoals Bram het wil.");
        drafts.save(module, hers, anouk, NOW);

        Saving saving = drafts.save(module, his, bram, NOW.plusSeconds(60));

        assertThat(saving.done()).isFalse();
        assertThat(saving.work().files().text("begin.md").orElseThrow()).contains("Zoals Anouk het wil.");
        assertThat(his.mine(saving.work().files()).text("tekst")).isEqualTo("Zoals Bram het wil.");
    }

    @Test
    void twoTrainersInTwoPlacesDoNotDisturbEachOther() {
        FormEdit hers = page("Zoals Anouk het wil.");
        FormEdit his = form(SCENE, Form.SCENE, Map.of("titel", new String[] {"Bij de balie"}));

        assertThat(drafts.save(module, hers, anouk, NOW).done()).isTrue();
        Saving saving = drafts.save(module, his, bram, NOW.plusSeconds(60));

        assertThat(saving.done()).isTrue();
        assertThat(saving.work().revision()).isEqualTo(2);
        assertThat(saving.work().files().text("begin.md").orElseThrow()).contains("Anouk");
        assertThat(saving.work().files().text("casus-1.yaml").orElseThrow()).contains("Bij de balie");
    }

    @Test
    void savingTheSameAgainIsNoNewRevision() {
        drafts.save(module, page("Eén keer."), anouk, NOW);

        Saving again = drafts.save(module, page("Eén keer."), anouk, NOW.plusSeconds(5));

        assertThat(again.work().revision()).isEqualTo(1);
    }

    @Test
    void aPublishedVersionIsForWhoStartsNowAndNotForWhoIsUnderWay() {
        Learner early = world.learner(Profession.GGZ);
        AttemptId underWay = attempts.open(early, module, NOW);
        VersionId first = library.current(module).orElseThrow().id();
        drafts.save(module, page("De tweede versie."), anouk, NOW);

        List<Remark> remarks = publishing.publish(module, 1, "Duidelijker begin", anouk, NOW.plusSeconds(60));

        VersionId second = library.current(module).orElseThrow().id();
        Learner late = world.learner(Profession.GGZ);
        AttemptId fresh = attempts.open(late, module, NOW.plusSeconds(120));
        assertThat(remarks).isEmpty();
        assertThat(second).isNotEqualTo(first);
        assertThat(standings.attempt(early, underWay).version()).isEqualTo(first);
        assertThat(standings.attempt(late, fresh).version()).isEqualTo(second);
        assertThat(drafts.look(module).writing()).isFalse();
        assertThat(publishing.log(module).get(0).note()).isEqualTo("Duidelijker begin");
        assertThat(publishing.log(module).get(0).publishedBy()).isEqualTo(anouk);
    }

    @Test
    void aBrokenCaseIsNotPublishedAndSaysWhere() {
        drafts.save(module, form(SCENE, Form.SCENE, Map.of("kind.nodig", new String[] {""})), anouk, NOW);

        List<Remark> remarks = publishing.publish(module, 1, "Kind eruit", anouk, NOW);

        assertThat(remarks).anySatisfy(remark -> {
            assertThat(remark.blocks()).isTrue();
            assertThat(remark.item()).isEqualTo("casus-1");
            assertThat(remark.part()).isEqualTo("balie");
            assertThat(remark.place()).startsWith("kind");
        });
        assertThat(library.current(module).orElseThrow().number()).isEqualTo(1);
        assertThat(drafts.look(module).revision()).isEqualTo(1);
    }

    @Test
    void publishingNeedsANoteAndTheRevisionThatWasLookedAt() {
        drafts.save(module, page("Anders."), anouk, NOW);
        drafts.save(module, page("Nog anders."), anouk, NOW);

        assertThatThrownBy(() -> publishing.publish(module, 2, "  ", anouk, NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> publishing.publish(module, 1, "Te laat", anouk, NOW))
                .isInstanceOf(Outdated.class);
        assertThat(library.current(module).orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void aDraftThatSaysTheSameIsNotAVersion() {
        drafts.open(module, anouk, NOW);

        assertThatThrownBy(() -> publishing.publish(module, 0, "Niets", anouk, NOW))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aDiscardedDraftCanBeTakenBackUntilAnotherIsBegun() {
        drafts.save(module, page("Weg en terug."), anouk, NOW);
        DraftId gone = drafts.discard(module, NOW);
        assertThat(drafts.look(module).writing()).isFalse();

        drafts.takeBack(module, gone);

        assertThat(drafts.look(module).files().text("begin.md").orElseThrow()).contains("Weg en terug.");
        DraftId again = drafts.discard(module, NOW);
        drafts.save(module, page("Opnieuw begonnen."), bram, NOW);
        assertThatThrownBy(() -> drafts.takeBack(module, again)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aFormerVersionComesBackAsADraft() {
        VersionId first = library.current(module).orElseThrow().id();
        drafts.save(module, page("De tweede versie."), anouk, NOW);
        publishing.publish(module, 1, "Tweede", anouk, NOW);

        Work restored = drafts.fromVersion(module, first, anouk, NOW);

        assertThat(restored.files()).isEqualTo(drafts.print(first));
        assertThat(publishing.publish(module, 0, "Terug", anouk, NOW)).isEmpty();
        assertThat(library.current(module).orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void aReleaseWaitsAsADraftAndIsOfferedOnce() {
        ModuleFiles release = drafts.print(library.current(module).orElseThrow().id())
                .with("begin.md", "---\ntitel: Uit de software\nminuten: 1\n---\n\nTekst.\n");

        assertThat(drafts.fromImport(module, release, NOW)).isTrue();
        assertThat(drafts.look(module).files().text("begin.md").orElseThrow()).contains("Uit de software");
        drafts.discard(module, NOW);

        assertThat(drafts.fromImport(module, release, NOW)).isFalse();
    }

    @Test
    void whatATrainerTypesIsKeptEvenWhileItCanNotBeRead() {
        Saving saving = drafts.save(
                module,
                new FileEdit("casus-1.yaml", sheet -> sheet.put("scenes.0.keuzes.0.naar", "nergens-heen")),
                anouk,
                NOW);

        assertThat(saving.work().files().text("casus-1.yaml").orElseThrow()).contains("nergens-heen");
    }

    private FormEdit page(String text) {
        return form(PAGE, Form.PAGE, Map.of("tekst", new String[] {text}));
    }

    /** As a page that is open now would send it. */
    private FormEdit form(Part part, Form form, Map<String, String[]> fields) {
        String stamp = part.stamp(drafts.look(module).files());
        return new FormEdit(part, form, Posted.of(fields), stamp, Optional.empty());
    }
}
