package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The shelf in the real database; each test puts back what it changed. */
@ExtendWith(ArquillianExtension.class)
class LibraryIT {
    private static final String MODULE = "meldcode-en-kindcheck";
    private static final Instant NOW = Instant.parse("2026-11-12T22:40:00.123456Z");

    @Inject
    private Library library;

    @Resource
    private UserTransaction transaction;

    private ModuleVersion before;
    private ModuleFiles files;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        before = library.current(MODULE).orElseThrow();
        files = library.files(before.id());
    }

    @AfterEach
    void putBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void theReleasesModulesStandInTheOrderOfTheirTracks() {
        assertThat(library.shelf())
                .extracting(ModuleVersion::course)
                .startsWith("spoor-a")
                .contains("spoor-b");
        assertThat(library.courses()).extracting(Course::track).startsWith(Track.A, Track.B);
    }

    @Test
    void aVersionOpensAsItWasWrittenAndOnlyOnce() {
        CourseModule module = library.open(before.id());

        assertThat(module.slug()).isEqualTo(MODULE);
        assertThat(library.open(before.id())).isSameAs(module);
    }

    @Test
    void aChangedFolderIsTheNextVersionAndTheOneBeforeStays() {
        ModuleVersion next = library.shelve(changed("minuten: 41"), "Eén minuut erbij", "Tess", NOW);

        assertThat(next.number()).isEqualTo(before.number() + 1);
        assertThat(next.publishedAt()).isEqualTo(NOW);
        assertThat(next.note()).isEqualTo("Eén minuut erbij");
        assertThat(library.current(MODULE)).contains(next);
        assertThat(library.open(next.id()).minutes()).isEqualTo(41);
        assertThat(library.files(before.id())).isEqualTo(files);
        assertThat(library.history(MODULE)).startsWith(next, before);
        assertThat(library.isImported(next.id())).isFalse();
    }

    @Test
    void theSameFolderAgainIsRefused() {
        assertThatThrownBy(() -> library.shelve(files, "Nog eens", "Tess", NOW)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aFolderWithFaultsIsRefusedAndTheVersionBeforeStays() {
        assertThatThrownBy(() -> library.shelve(changed("minuten: veel"), "", "Tess", NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("content.shelve.faults");
        assertThat(library.current(MODULE)).contains(before);
    }

    @Test
    void aReleaseThatIsKnownChangesNothing() {
        assertThat(library.shelveRelease(files, "", NOW)).isEmpty();
        assertThat(library.current(MODULE)).contains(before);
    }

    @Test
    void onlyMediaIsHandedOut() {
        String picture = library.open(before.id()).media().iterator().next();

        assertThat(library.media(before.id(), picture))
                .isEqualTo(files.bytes(picture).orElseThrow());
        assertThatThrownBy(() -> library.media(before.id(), "module.yaml")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> library.media(before.id(), "media/../module.yaml"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aVersionThatDoesNotExistIsNotFound() {
        assertThatThrownBy(() -> library.open(new VersionId(999_999_999))).isInstanceOf(NotFound.class);
    }

    private ModuleFiles changed(String minutes) {
        String main = files.text("module.yaml").orElseThrow();
        return files.with("module.yaml", main.replaceFirst("(?m)^minuten: .*$", minutes));
    }
}
