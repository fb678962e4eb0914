package nl.overenweer.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Reason;
import nl.overenweer.scorm.cmi.Said.Success;
import org.junit.jupiter.api.Test;

/** How a record counts. */
class JudgementTest {
    private static Said legacy(String... pairs) {
        return Judgement.of(record(Generation.SCORM_12, pairs));
    }

    private static Said modern(String... pairs) {
        return Judgement.of(record(Generation.SCORM_2004, pairs));
    }

    private static CmiRecord record(Generation generation, String... pairs) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return CmiRecord.kept(generation, values, Map.of());
    }

    @Test
    void inLegacyOneWordSaysBoth() {
        List<String> found = new ArrayList<>();
        for (String word : List.of("passed", "failed", "completed", "incomplete", "browsed", "not attempted")) {
            Said said = legacy("cmi.core.lesson_status", word);
            found.add(word + ": " + said.completion() + " " + said.success());
        }

        assertThat(found)
                .containsExactly(
                        "passed: COMPLETED PASSED",
                        "failed: UNKNOWN FAILED",
                        "completed: COMPLETED UNKNOWN",
                        "incomplete: INCOMPLETE UNKNOWN",
                        "browsed: INCOMPLETE UNKNOWN",
                        "not attempted: NOT_ATTEMPTED UNKNOWN");
    }

    @Test
    void theMasteryScoreDecidesWhateverContentSays() {
        Said met = legacy(
                "cmi.core.lesson_status",
                "completed",
                "cmi.core.score.raw",
                "80",
                "cmi.student_data.mastery_score",
                "80");
        Said missed = legacy(
                "cmi.core.lesson_status",
                "passed",
                "cmi.core.score.raw",
                "79.5",
                "cmi.student_data.mastery_score",
                "80");

        assertThat(met.success()).isEqualTo(Success.PASSED);
        assertThat(missed.success()).isEqualTo(Success.FAILED);
        assertThat(missed.reasons()).containsExactly(new Reason("mastery.missed", List.of("79.5", "80")));
    }

    @Test
    void withoutAScoreOrForNoCreditTheMasteryScoreSaysNothing() {
        Said none = legacy("cmi.core.lesson_status", "passed", "cmi.student_data.mastery_score", "80");
        Said free = legacy(
                "cmi.core.lesson_status",
                "passed",
                "cmi.core.score.raw",
                "10",
                "cmi.student_data.mastery_score",
                "80",
                "cmi.core.credit",
                "no-credit");

        assertThat(none.success()).isEqualTo(Success.PASSED);
        assertThat(free.success()).isEqualTo(Success.PASSED);
    }

    @Test
    void aLegacyScoreIsScaledByItsOwnEnds() {
        assertThat(legacy("cmi.core.score.raw", "8", "cmi.core.score.min", "0", "cmi.core.score.max", "10")
                        .scaled())
                .contains(0.8);
        assertThat(legacy("cmi.core.score.raw", "80").scaled()).contains(0.8);
        assertThat(legacy("cmi.core.score.raw", "", "cmi.core.score.max", "10").scaled())
                .isEmpty();
        assertThat(legacy("cmi.core.score.raw", "5", "cmi.core.score.max", "0").scaled())
                .contains(0.05);
    }

    @Test
    void contentThatSaysNothingIsCompletedWhenItFinishes() {
        CmiRecord silent = record(Generation.SCORM_12);

        assertThat(Judgement.of(silent).completion()).isEqualTo(Completion.NOT_ATTEMPTED);
        assertThat(Judgement.closed(silent).completion()).isEqualTo(Completion.COMPLETED);
        assertThat(Judgement.closed(record(Generation.SCORM_2004)).completion()).isEqualTo(Completion.UNKNOWN);
    }

    @Test
    void aThresholdDecidesAboutCompletion() {
        assertThat(modern(
                                "cmi.completion_threshold",
                                "0.8",
                                "cmi.progress_measure",
                                "0.8",
                                "cmi.completion_status",
                                "incomplete")
                        .completion())
                .isEqualTo(Completion.COMPLETED);
        assertThat(modern(
                                "cmi.completion_threshold",
                                "0.8",
                                "cmi.progress_measure",
                                "0.7",
                                "cmi.completion_status",
                                "completed")
                        .completion())
                .isEqualTo(Completion.INCOMPLETE);
        assertThat(modern("cmi.completion_threshold", "0.8", "cmi.completion_status", "completed")
                        .completion())
                .isEqualTo(Completion.UNKNOWN);
        assertThat(modern("cmi.completion_status", "completed").completion()).isEqualTo(Completion.COMPLETED);
    }

    @Test
    void aPassingScoreDecidesAboutSuccess() {
        Said met = modern("cmi.scaled_passing_score", "0.6", "cmi.score.scaled", "0.6", "cmi.success_status", "failed");
        Said missed =
                modern("cmi.scaled_passing_score", "0.6", "cmi.score.scaled", "0.59", "cmi.success_status", "passed");
        Said unknown = modern("cmi.scaled_passing_score", "0.6", "cmi.success_status", "passed");

        assertThat(met.success()).isEqualTo(Success.PASSED);
        assertThat(missed.success()).isEqualTo(Success.FAILED);
        assertThat(unknown.success()).isEqualTo(Success.UNKNOWN);
        assertThat(missed.reasons()).contains(new Reason("passing.missed", List.of("59", "60")));
    }
}
