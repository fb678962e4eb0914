package nl.overenweer.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.learning.CourseSketch;
import nl.overenweer.learning.progress.Fact.PackageReported;
import nl.overenweer.learning.progress.PackageResult.Completion;
import nl.overenweer.learning.progress.PackageResult.Success;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageProgressTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final CourseModule MODULE = CourseSketch.module(
            new CompletionRule(false, false, 0, false, true),
            List.of(new ScormPackage("pakket", "Veilig werken", "a".repeat(64))));

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, UNKNOWN, true",
        "COMPLETED, PASSED, true",
        "INCOMPLETE, PASSED, true",
        "COMPLETED, FAILED, false",
        "INCOMPLETE, UNKNOWN, false",
        "NOT_ATTEMPTED, UNKNOWN, false",
        "UNKNOWN, UNKNOWN, false",
    })
    void passedIsDoneAndSoIsCompletedWithoutHavingFailed(Completion completion, Success success, boolean done) {
        assertThat(Progress.of(MODULE, List.of(reported(completion, success, 0)))
                        .complete())
                .isEqualTo(done);
    }

    @Test
    void whatIsDoneStaysDoneSinceItWas() {
        Progress progress = Progress.of(
                MODULE,
                List.of(
                        reported(Completion.COMPLETED, Success.PASSED, 1),
                        reported(Completion.INCOMPLETE, Success.FAILED, 2)));

        assertThat(progress.doneAt()).containsEntry("pakket", NOON.plusSeconds(1));
        assertThat(progress.requirements())
                .containsExactly(new Requirement(Requirement.Kind.PACKAGES, 1, 1, List.of()));
    }

    @Test
    void aPackageCountsAsAnItem() {
        Progress progress = Progress.of(MODULE, List.of());

        assertThat(progress.total()).isEqualTo(1);
        assertThat(progress.requirements().get(0).open()).containsExactly("pakket");
        assertThat(progress.requirements().get(0).key()).isEqualTo("learning.progress.packages.open");
    }

    @Test
    void aScoreOutsideTheNormIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PackageResult(Completion.COMPLETED, Success.PASSED, Optional.of(1.2)));
    }

    private static PackageReported reported(Completion completion, Success success, int second) {
        return new PackageReported(
                "pakket", new PackageResult(completion, success, Optional.empty()), NOON.plusSeconds(second));
    }
}
