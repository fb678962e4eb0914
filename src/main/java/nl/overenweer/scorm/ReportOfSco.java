package nl.overenweer.scorm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.manifest.ObjectiveName;
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

    /** @param suspends also when a window was closed under it */
    static ScoReport of(CmiRecord record, boolean suspends) {
        ReportOfSco report = new ReportOfSco(record);
        List<ObjectiveReport> objectives = new ArrayList<>();
        for (int i = 0; i < record.count("cmi.objectives"); i++) {
            String at = "cmi.objectives." + i + ".";
            record.find(at + "id").ifPresent(id -> objectives.add(report.read(ObjectiveName.of(id), at)));
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

    private Optional<String> word(String element) {
        return record.find(element).map(word -> word.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private @Nullable Double number(String element) {
        return record.find(element).map(Double::valueOf).orElse(null);
    }
}
