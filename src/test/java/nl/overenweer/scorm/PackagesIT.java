package nl.overenweer.scorm;

import static nl.overenweer.scorm.PackageWorld.NOW;
import static nl.overenweer.scorm.PackageWorld.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.content.Library;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.learning.progress.PackageResult.Completion;
import nl.overenweer.learning.progress.PackageResult.Success;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Profession;
import nl.overenweer.scorm.PackageImport.Stage;
import nl.overenweer.scorm.archive.Zips;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PackagesIT {
    @Inject
    private PackageWorld packageWorld;

    @Inject
    private LearningWorld world;

    @Inject
    private PackageImports imports;

    @Inject
    private ScormPackages packages;

    @Inject
    private PackageModules modules;

    @Inject
    private Drafts drafts;

    @Inject
    private Library library;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    private CurrentUser anouk;

    @BeforeEach
    void aTrainer() {
        anouk = packageWorld.trainer();
    }

    @Test
    void filesComeOutAsTheyWentIn() {
        byte[] film = new byte[(5 << 20) / 2];
        new Random(1).nextBytes(film);

        PackageImport brought = bring(plain("Film").and("film.mp4", film).and("leeg.txt", ""), true, Optional.empty());

        assertThat(brought.stage()).isEqualTo(Stage.DONE);
        assertThat(brought.percent()).isEqualTo(100);
        PackageVersion version = packages.version(brought.version().orElseThrow());
        PackageFile file = packages.file(version.id(), "FILM.mp4").orElseThrow();
        assertThat(file.size()).isEqualTo(film.length);
        assertThat(packages.part(file, 0).orElseThrow()).hasSize(ScormPackages.partSize());
        assertThat(packages.part(file, 2).orElseThrow()).endsWith(film[film.length - 1]);
        assertThat(packages.file(version.id(), "leeg.txt").orElseThrow().size()).isZero();
        assertThat(packages.manifest(version).launchable()).hasSize(1);
        assertThat(packages.byDigest(version.digest())).contains(version);
    }

    @Test
    void whatIsRefusedLeavesNothingAndSaysWhy() {
        int before = packages.seenBy(anouk).size();

        PackageImport slip = bring(plain("Boef").and("../boef.html", "x"), true, Optional.empty());
        PackageImport bare = bring(Zips.with("index.html", "x"), true, Optional.empty());

        assertThat(slip.stage()).isEqualTo(Stage.REFUSED);
        assertThat(slip.findings()).extracting(Finding::key).containsExactly("scorm.zip.slip");
        assertThat(slip.findings().get(0).arguments()).containsExactly("../boef.html");
        assertThat(bare.findings()).extracting(Finding::key).containsExactly("scorm.manifest.none");
        assertThat(packages.seenBy(anouk)).hasSize(before);
    }

    @Test
    void anOrganisationsOwnPackageIsNotFoundByAnother() {
        PackageId own =
                bring(plain("Eigen"), false, Optional.empty()).replaces().orElseThrow();
        CurrentUser bram = packageWorld.trainer();

        assertThat(packages.seenBy(anouk)).extracting(PackageCard::id).contains(own);
        assertThat(packages.seenBy(bram)).extracting(PackageCard::id).doesNotContain(own);
        assertThatThrownBy(() -> packages.seen(bram, own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> packages.remove(bram, own)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> packageWorld.bring(bram, plain("Anders"), false, Optional.of(own)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theNextVersionStandsBesideTheFormer() {
        PackageImport first = bring(plain("Een"), true, Optional.empty());
        PackageId id = first.replaces().orElseThrow();

        bring(plain("Twee"), true, Optional.of(id));

        PackageCard card = packages.seen(anouk, id);
        assertThat(card.current().title()).startsWith("Twee");
        assertThat(packages.versions(card)).extracting(PackageVersion::number).containsExactly(2, 1);
        assertThat(packages.version(first.version().orElseThrow()).title()).startsWith("Een");
    }

    @Test
    void theSameFileIsNotTakenTwice() {
        Zips same = plain("Zelfde");
        PackageId id = bring(same, true, Optional.empty()).replaces().orElseThrow();

        PackageImport again = bring(same, true, Optional.of(id));
        PackageImport fresh = bring(same, true, Optional.empty());

        assertThat(again.findings()).extracting(Finding::key).containsExactly("scorm.import.same");
        assertThat(fresh.findings()).extracting(Finding::key).containsExactly("scorm.import.known");
    }

    @Test
    void aPackageIsAModuleThatIsDoneWhenThePackageSaysSo() {
        PackageId id = bring(plain("Module"), true, Optional.empty()).replaces().orElseThrow();
        String slug = "pakket-" + UUID.randomUUID().toString().substring(0, 8);
        modules.publish(anouk, id, said(slug), NOW);
        Learner learner = world.learner(Profession.GGZ);

        AttemptId attempt = attempts.open(learner, slug, NOW);
        boolean failed = attempts.report(learner, attempt, "pakket", result(Success.FAILED, -0.5), NOW.plusSeconds(1));
        ProgressState afterFailing = standings.attempt(learner, attempt).state();
        boolean passed = attempts.report(learner, attempt, "pakket", result(Success.PASSED, 0.9), NOW.plusSeconds(2));
        boolean again = attempts.report(learner, attempt, "pakket", result(Success.PASSED, 0.9), NOW.plusSeconds(3));

        assertThat(List.of(failed, passed, again)).containsExactly(true, true, false);
        assertThat(afterFailing).isEqualTo(ProgressState.BUSY);
        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.DONE);
        assertThat(standings.reported(learner, slug, "pakket")).contains(result(Success.PASSED, 0.9));
        assertThat(packages.modules(packages.seen(anouk, id))).containsExactly(slug);
        assertThatThrownBy(() -> packages.remove(anouk, id)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aModuleGetsTheNextVersionByADraft() {
        PackageId id = bring(plain("Oud"), true, Optional.empty()).replaces().orElseThrow();
        String slug = "pakket-" + UUID.randomUUID().toString().substring(0, 8);
        modules.publish(anouk, id, said(slug), NOW);
        String before = library.open(library.current(slug).orElseThrow().id())
                .packages()
                .get(0)
                .reference();
        bring(plain("Nieuw"), true, Optional.of(id));

        assertThat(modules.renew(anouk, id, NOW)).containsExactly(slug);

        assertThat(library.open(library.current(slug).orElseThrow().id())
                        .packages()
                        .get(0)
                        .reference())
                .isEqualTo(before)
                .isNotEqualTo(packages.seen(anouk, id).current().digest());
    }

    @Test
    void aPackageJoinsTheOtherPartsOfAModule() {
        PackageId id = bring(plain("Erbij"), true, Optional.empty()).replaces().orElseThrow();
        String slug = world.module();

        modules.place(anouk, id, slug, NOW);

        String text = drafts.look(slug).files().text("module.yaml").orElseThrow();
        assertThat(text).contains(packages.seen(anouk, id).current().digest(), "pakketten: alle");
        assertThatThrownBy(() -> modules.place(anouk, id, slug, NOW)).hasMessage("authoring.package.unreadable");
    }

    @Test
    void anOwnPackageIsSharedBeforeItIsAModule() {
        PackageId id = bring(plain("Deel"), false, Optional.empty()).replaces().orElseThrow();
        assertThatThrownBy(() -> modules.publish(anouk, id, said("pakket-" + id), NOW))
                .hasMessage("scorm.module.own");

        packages.share(anouk, id);

        assertThat(packages.seen(packageWorld.trainer(), id).owner()).isEmpty();
    }

    @Test
    void whatIsRemovedGoesWithItsFiles() {
        PackageImport brought = bring(plain("Weg").and("a.bin", new byte[3 << 20]), true, Optional.empty());
        PackageVersionId version = brought.version().orElseThrow();

        packages.remove(anouk, brought.replaces().orElseThrow());
        assertThatThrownBy(() -> packages.version(version)).isInstanceOf(NotFound.class);
        for (int i = 0; i < 100 && packages.sweep(); i++) {
            // the next bit
        }

        assertThat(packages.file(version, "index.html")).isEmpty();
    }

    @Test
    void anImportThatStoppedIsGivenUp() {
        long id = imports.ask(anouk, "stil.zip", 10, true, Optional.empty(), NOW);

        imports.giveUp(NOW.plusSeconds(60));
        Stage soon = imports.asked(id).stage();
        imports.giveUp(NOW.plusSeconds(300));

        assertThat(soon).isEqualTo(Stage.WAITING);
        assertThat(imports.asked(id).stage()).isEqualTo(Stage.FAILED);
    }

    private PackageImport bring(Zips zip, boolean forAll, Optional<PackageId> replaces) {
        return packageWorld.bring(anouk, zip, forAll, replaces);
    }

    private static PackageResult result(Success success, double score) {
        return new PackageResult(Completion.COMPLETED, success, Optional.of(score));
    }

    private ModuleOfPackage said(String slug) {
        return new ModuleOfPackage(
                "P1",
                slug,
                "Een pakket",
                "Waar het over gaat.",
                library.courses().get(0),
                10,
                LocalDate.of(2026, 7, 1),
                List.of("kiezen wat je doet"));
    }
}
