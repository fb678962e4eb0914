package nl.overenweer.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.manifest.ObjectiveName;
import nl.overenweer.scorm.sequencing.ObjectiveValues;
import nl.overenweer.scorm.sequencing.ScoReport;
import nl.overenweer.scorm.sequencing.ScoReport.Completion;
import nl.overenweer.scorm.sequencing.ScoReport.ObjectiveReport;
import nl.overenweer.scorm.sequencing.ScoReport.Success;
import org.jspecify.annotations.Nullable;

/** What content of 2004 set, in the words of sequencing. */
final class ReportOfSco {
    private final CmiRecord record;

    private ReportOfSco(CmiRecord record) {
        this.record = record;
    }

    /**
     * @param suspends also when a window was closed under it
     * @param told what its objectives were told to it: what still says so, content never set
     */
    static ScoReport of(CmiRecord record, boolean suspends, Map<String, ObjectiveValues> told) {
        ReportOfSco report = new ReportOfSco(record);
        List<ObjectiveReport> objectives = new ArrayList<>();
        for (int i = 0; i < record.count("cmi.objectives"); i++) {
            String at = "cmi.objectives." + i + ".";
            record.find(at + "id")
                    .map(ObjectiveName::of)
                    .ifPresent(id ->
                            objectives.add(set(report.read(id, at), told.getOrDefault(id, ObjectiveValues.UNKNOWN))));
        }
        return new ScoReport(
                report.read("", "cmi."), objectives, record.sessionTime().orElse(null), suspends || record.suspends());
    }

    private ObjectiveReport read(String id, String at) {
        return new ObjectiveReport(
                id,
                word(at + "completion_status").map(Completion::valueOf).orElse(null),
                word(at + "success_status").map(Success::valueOf).orElse(null),
                number(at + "score.scaled"),
                number(at + "score.raw"),
                number(at + "score.min"),
                number(at + "score.max"),
                number(at + "progress_measure"));
    }

    private static ObjectiveReport set(ObjectiveReport row, ObjectiveValues told) {
        Completion completion = word(told.completed(), Completion.COMPLETED, Completion.INCOMPLETE);
        Success success = word(told.satisfied(), Success.PASSED, Success.FAILED);
        return new ObjectiveReport(
                row.id(),
                unless(completion, row.completion()),
                unless(success, row.success()),
                unless(told.measure(), row.scaled()),
                unless(told.raw(), row.raw()),
                unless(told.min(), row.min()),
                unless(told.max(), row.max()),
                unless(told.progress(), row.progress()));
    }

    private static <T> @Nullable T word(@Nullable Boolean is, T yes, T no) {
        return is == null ? null : is ? yes : no;
    }

    private static <T> @Nullable T unless(@Nullable T told, @Nullable T there) {
        return there != null && there.equals(told) ? null : there;
    }

    private Optional<String> word(String element) {
        return record.find(element).map(word -> word.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private @Nullable Double number(String element) {
        return record.find(element).map(Double::valueOf).orElse(null);
    }
}
