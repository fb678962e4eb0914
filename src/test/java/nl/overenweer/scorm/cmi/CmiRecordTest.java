package nl.overenweer.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a commit leaves behind. */
class CmiRecordTest {
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
                .ended()
                .begun(true)
                .apply(changes("cmi.core.session_time", "0001:00:00.75"))
                .record()
                .ended();
        CmiRecord later = modern("cmi.session_time", "PT59M59.5S")
                .ended()
                .begun(true)
                .apply(changes("cmi.session_time", "PT1H0.75S"))
                .record()
                .ended();

        assertThat(legacy.find("cmi.core.total_time")).contains("0002:00:00.25");
        assertThat(later.find("cmi.total_time")).contains("PT2H0M0.25S");
    }

    @Test
    void theLastTimeOfASessionCounts() {
        CmiRecord record =
                modern("cmi.session_time", "PT1M", "cmi.session_time", "PT2M").ended();

        assertThat(record.find("cmi.total_time")).contains("PT0H2M0S");
        assertThat(record.ended().find("cmi.total_time")).contains("PT0H2M0S");
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

        CmiRecord back = left.ended().begun(true);

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
}
