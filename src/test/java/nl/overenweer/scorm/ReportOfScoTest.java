package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Generation;
import nl.overenweer.scorm.sequencing.ObjectiveValues;
import nl.overenweer.scorm.sequencing.ScoReport;
import org.junit.jupiter.api.Test;

/** What content was told when it began is not what it set: a test taken again after a failure would fail for ever. */
class ReportOfScoTest {
    private static final Map<String, ObjectiveValues> FAILED_BEFORE =
            Map.of("p", new ObjectiveValues(false, 0.0, null, null, null, null, null));

    private static final CmiRecord BEGUN = CmiRecord.empty(Generation.SCORM_2004)
            .told(Map.of(
                    "cmi.objectives.0.id", "p",
                    "cmi.objectives.0.success_status", "failed",
                    "cmi.objectives.0.score.scaled", "0.0"));

    @Test
    void whatItWasToldOfItsObjectivesIsNotReported() {
        ScoReport report = ReportOfSco.of(
                BEGUN.told(Map.of("cmi.success_status", "passed", "cmi.score.scaled", "1")), false, FAILED_BEFORE);

        assertThat(report.scores().success()).isEqualTo(ScoReport.Success.PASSED);
        assertThat(report.objectives()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo("p");
            assertThat(row.success()).isNull();
            assertThat(row.scaled()).isNull();
        });
    }

    @Test
    void whatItChangedIs() {
        ScoReport report = ReportOfSco.of(
                BEGUN.told(Map.of("cmi.objectives.0.success_status", "passed", "cmi.objectives.0.score.raw", "7")),
                true,
                FAILED_BEFORE);

        assertThat(report.suspend()).isTrue();
        assertThat(report.objectives()).singleElement().satisfies(row -> {
            assertThat(row.success()).isEqualTo(ScoReport.Success.PASSED);
            assertThat(row.raw()).isEqualTo(7.0);
            assertThat(row.scaled()).isNull();
        });
    }

    @Test
    void ofAnObjectiveThatNobodyKnewAllIsReported() {
        ScoReport report = ReportOfSco.of(BEGUN, false, Map.of());

        assertThat(report.objectives().get(0).success()).isEqualTo(ScoReport.Success.FAILED);
        assertThat(report.objectives().get(0).scaled()).isZero();
    }
}
