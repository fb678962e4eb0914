package nl.overenweer.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a commit leaves behind. */
class CmiRecordTest {
    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    private static CmiRecord modern(String... pairs) {
        return CmiRecord.empty(Generation.SCORM_2004).apply(changes(pairs)).record();
    }

    private static List<Change> changes(String... pairs) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            changes.add(new Change(pairs[i], pairs[i + 1]));
        }
        return changes;
    }

    @Test
    void whatIsRightStaysWhenSomethingBesideItIsRefused() {
        Applied applied = modern().apply(
                        changes("cmi.location", "3", "cmi.score.scaled", "2", "cmi.completion_status", "incomplete"));

        assertThat(applied.record().values())
                .isEqualTo(Map.of("cmi.location", "3", "cmi.completion_status", "incomplete"));
        assertThat(applied.refused()).containsExactly(new Refused("cmi.score.scaled", Fault.RANGE));
    }

    @Test
    void theRecordItselfNeverChanges() {
        CmiRecord before = modern("cmi.location", "1");

        before.apply(changes("cmi.location", "2", "cmi.objectives.0.id", "doel"));

        assertThat(before.find("cmi.location")).contains("1");
        assertThat(before.count("cmi.objectives")).isZero();
    }

    @Test
    void theTimesOfSessionsAddUpInBothForms() {
        CmiRecord legacy = CmiRecord.empty(Generation.SCORM_12)
                .apply(changes("cmi.core.session_time", "00:59:59.50"))
                .record()
                .ended(NOW)
                .begun(true)
                .apply(changes("cmi.core.session_time", "0001:00:00.75"))
                .record()
                .ended(NOW);
        CmiRecord later = modern("cmi.session_time", "PT59M59.5S")
                .ended(NOW)
                .begun(true)
                .apply(changes("cmi.session_time", "PT1H0.75S"))
                .record()
                .ended(NOW);

        assertThat(legacy.find("cmi.core.total_time")).contains("0002:00:00.25");
        assertThat(later.find("cmi.total_time")).contains("PT2H0M0.25S");
    }

    @Test
    void theLastTimeOfASessionCounts() {
        CmiRecord record =
                modern("cmi.session_time", "PT1M", "cmi.session_time", "PT2M").ended(NOW);

        assertThat(record.find("cmi.total_time")).contains("PT0H2M0S");
        assertThat(record.ended(NOW).find("cmi.total_time")).contains("PT0H2M0S");
    }

    @Test
    void entryTellsWhetherSheGoesOn() {
        assertThat(modern().begun(false).find("cmi.entry")).contains("ab-initio");
        assertThat(modern("cmi.location", "2").begun(true).find("cmi.entry")).contains("resume");
        assertThat(modern("cmi.location", "2").begun(false).find("cmi.entry")).contains("");
    }

    @Test
    void howSheLeftIsForgottenWhenSheComesBack() {
        CmiRecord left = modern("cmi.exit", "suspend", "adl.nav.request", "continue", "cmi.location", "4");

        CmiRecord back = left.ended(NOW).begun(true);

        assertThat(left.suspends()).isTrue();
        assertThat(back.suspends()).isFalse();
        assertThat(back.find("adl.nav.request")).isEmpty();
        assertThat(back.find("cmi.location")).contains("4");
    }

    @Test
    void anObjectiveKeepsItsNameAndHasItAlone() {
        Applied applied = modern("cmi.objectives.0.id", "een")
                .apply(changes(
                        "cmi.objectives.0.id", "ander", "cmi.objectives.1.id", "een", "cmi.objectives.0.id", "een"));

        assertThat(applied.refused())
                .containsExactly(
                        new Refused("cmi.objectives.0.id", Fault.NOT_SET),
                        new Refused("cmi.objectives.1.id", Fault.NOT_SET));
    }

    @Test
    void anAnswerNeedsItsKindFirst() {
        Applied applied = modern().apply(changes(
                "cmi.interactions.0.id", "vraag",
                "cmi.interactions.0.learner_response", "a",
                "cmi.interactions.0.type", "choice",
                "cmi.interactions.0.learner_response", "a"));

        assertThat(applied.refused())
                .containsExactly(new Refused("cmi.interactions.0.learner_response", Fault.DEPENDENCY));
        assertThat(applied.record().find("cmi.interactions.0.learner_response")).contains("a");
    }

    @Test
    void rowsThatAreNotHereCountAllTheSame() {
        CmiRecord record = CmiRecord.kept(Generation.SCORM_12, Map.of(), Map.of("cmi.interactions", 7));

        Applied applied = record.apply(changes("cmi.interactions.7.id", "acht", "cmi.interactions.9.id", "tien"));

        assertThat(applied.record().count("cmi.interactions")).isEqualTo(8);
        assertThat(applied.refused()).containsExactly(new Refused("cmi.interactions.9.id", Fault.NOT_SET));
    }

    @Test
    void aLoopOfContentEndsAtTenThousandRows() {
        CmiRecord record = CmiRecord.kept(Generation.SCORM_2004, Map.of(), Map.of("cmi.interactions", 10_000));

        Applied applied = record.apply(changes("cmi.interactions.10000.id", "te-veel"));

        assertThat(applied.refused()).containsExactly(new Refused("cmi.interactions.10000.id", Fault.NOT_SET));
    }

    @Test
    void ofContentThatKeepsNoTimeTheClockCountsWhereThereIsALimit() {
        CmiRecord begun = modern().told(Map.of("cmi.max_time_allowed", "PT30M"));

        assertThat(begun.timed(NOW.minusSeconds(600)).ended(NOW).timeLeft()).contains(Duration.ofMinutes(20));
        assertThat(begun.ended(NOW).timeLeft()).contains(Duration.ofMinutes(30));
        assertThat(begun.timed(NOW.minusSeconds(600))
                        .apply(changes("cmi.session_time", "PT1M"))
                        .record()
                        .ended(NOW)
                        .timeLeft())
                .contains(Duration.ofMinutes(29));
        assertThat(begun.timed(NOW.minusSeconds(3600)).ended(NOW).timeLeft()).contains(Duration.ZERO);
        assertThat(modern().timeLeft()).isEmpty();
        assertThat(begun.timed(NOW).visible()).doesNotContainKey("_since");
    }

    @Test
    void theTimeOf12CountsOverSessions() {
        CmiRecord begun = CmiRecord.empty(Generation.SCORM_12)
                .told(Map.of(
                        "cmi.student_data.max_time_allowed",
                        "00:30:00",
                        "cmi.student_data.time_limit_action",
                        "exit,message"));

        CmiRecord second = begun.apply(changes("cmi.core.session_time", "00:10:00"))
                .record()
                .ended(NOW)
                .begun(true)
                .apply(changes("cmi.core.session_time", "00:15:00"))
                .record()
                .ended(NOW);

        assertThat(second.timeLeft()).contains(Duration.ofMinutes(5));
        assertThat(second.timeLimitAction()).isEqualTo("exit,message");
    }

    @Test
    void storesAreThoseThatTheManifestMaps() {
        CmiRecord record = modern().told(Map.of("adl.data.0.id", "notities"));

        Applied applied = record.apply(
                changes("adl.data.0.store", "woorden", "adl.data.1.store", "meer", "adl.data.0.id", "ander"));

        assertThat(applied.record().find("adl.data.0.store")).contains("woorden");
        assertThat(applied.refused())
                .containsExactly(
                        new Refused("adl.data.1.store", Fault.NOT_SET), new Refused("adl.data.0.id", Fault.READ_ONLY));
        assertThat(applied.record().begun(true).count("adl.data")).isZero();
    }
}
