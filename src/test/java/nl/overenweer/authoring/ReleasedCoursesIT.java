package nl.overenweer.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ModuleVersion;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A new release meets what is on the shelf; each test puts back what it changed. */
@ExtendWith(ArquillianExtension.class)
class ReleasedCoursesIT {
    private static final String MODULE = "psychopathologie-en-ouderschap";
    private static final String MAIN = "spoor-b/b1-psychopathologie-en-ouderschap/module.yaml";
    private static final Instant NOW = Instant.parse("2026-11-12T22:40:00Z");

    @Inject
    private ReleasedCourses courses;

    @Inject
    private Library library;

    @Inject
    private Drafts drafts;

    @Resource
    private UserTransaction transaction;

    private ModuleVersion before;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        before = library.current(MODULE).orElseThrow();
    }

    @AfterEach
    void putBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void theSameReleaseAgainChangesNothing() {
        courses.take(PackedCourses.files());

        assertThat(library.current(MODULE)).contains(before);
    }

    @Test
    void aChangedModuleBecomesANewVersion() {
        courses.take(release(text -> text.replace("code: B1", "code: B1a")));

        ModuleVersion now = library.current(MODULE).orElseThrow();
        assertThat(now.number()).isEqualTo(before.number() + 1);
        assertThat(library.open(now.id()).code()).isEqualTo("B1a");
        assertThat(library.isImported(now.id())).isTrue();
    }

    @Test
    void aBrokenModuleIsRefusedAndTheVersionBeforeStays() {
        courses.take(release(text -> text.replace("code: B1", "kode: B1")));

        assertThat(library.current(MODULE)).contains(before);
    }

    @Test
    void aTrainersNewerVersionStaysAndTheReleaseWaitsAsADraft() {
        ModuleFiles files = library.files(before.id());
        String main = files.text("module.yaml").orElseThrow();
        ModuleVersion trainers = library.shelve(
                files.with("module.yaml", main.replaceFirst("(?m)^minuten: .*$", "minuten: 39")),
                "Korter",
                "Tess",
                NOW);

        courses.take(release(text -> text.replace("code: B1", "code: B1a")));

        assertThat(library.current(MODULE)).contains(trainers);
        assertThat(drafts.open()).containsKey(MODULE);
        assertThat(drafts.look(MODULE).files().text("module.yaml").orElseThrow())
                .contains("code: B1a");
    }

    private static Map<String, byte[]> release(UnaryOperator<String> change) {
        var files = new TreeMap<>(PackedCourses.files());
        files.computeIfPresent(MAIN, (path, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8));
        return files;
    }
}
