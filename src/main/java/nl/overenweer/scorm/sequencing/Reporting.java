package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Takes over what content set into what is tracked of its activity (SN 4.2, 'run-time data to tracking model'), and rolls it up. */
final class Reporting {
    private final Engine engine;
    private final Node node;
    private final Track track;

    Reporting(Engine engine, Node node) {
        this.engine = engine;
        this.node = node;
        this.track = engine.session().track(node);
    }

    void report(ScoReport report) {
        if (!node.tracked()) {
            return;
        }
        ObjectiveDefinition primary = node.definition().primary();
        take(primary, report.scores());
        for (ScoReport.ObjectiveReport one : report.objectives()) {
            node.definition()
                    .objective(one.id())
                    .filter(objective -> !objective.id().isEmpty())
                    .ifPresent(objective -> take(objective, one));
        }
        if (report.scores().completion() != null) {
            set(primary, ObjectiveField.COMPLETED, completed(report.scores().completion()));
        }
        track.suspended = report.suspend();
        Duration time = report.sessionTime();
        track.experienced = time == null ? track.experienced : time;
        engine.rollup().overall(node);
    }

    private void take(ObjectiveDefinition objective, ScoReport.ObjectiveReport report) {
        boolean own = objective.equals(node.definition().primary());
        if (report.success() != null) {
            track.toldSatisfaction |= own;
            set(objective, ObjectiveField.SATISFIED, satisfied(report.success()));
        }
        if (report.completion() != null) {
            track.toldCompletion |= own;
            set(objective, ObjectiveField.COMPLETED, completed(report.completion()));
        }
        setIfTold(objective, ObjectiveField.MEASURE, report.scaled());
        setIfTold(objective, ObjectiveField.RAW, report.raw());
        setIfTold(objective, ObjectiveField.MIN, report.min());
        setIfTold(objective, ObjectiveField.MAX, report.max());
        setIfTold(objective, ObjectiveField.PROGRESS, report.progress());
        if (objective.byMeasure() && report.scaled() != null) {
            set(objective, ObjectiveField.SATISFIED, engine.records().satisfied(node, objective));
        }
    }

    private static @Nullable Boolean satisfied(ScoReport.Success success) {
        return success == ScoReport.Success.UNKNOWN ? null : (Boolean) (success == ScoReport.Success.PASSED);
    }

    /** 'Not attempted' and 'incomplete' are both known not to be completed. */
    private static @Nullable Boolean completed(ScoReport.Completion completion) {
        return completion == ScoReport.Completion.UNKNOWN
                ? null
                : (Boolean) (completion == ScoReport.Completion.COMPLETED);
    }

    private void setIfTold(ObjectiveDefinition objective, ObjectiveField field, @Nullable Double value) {
        if (value != null) {
            set(objective, field, value);
        }
    }

    private void set(ObjectiveDefinition objective, ObjectiveField field, @Nullable Object value) {
        engine.records().set(node, objective, field, value);
    }
}
