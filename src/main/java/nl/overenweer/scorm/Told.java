package nl.overenweer.scorm;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Generation;
import nl.overenweer.scorm.manifest.Legacy;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.ObjectiveName;
import nl.overenweer.scorm.sequencing.Launch;
import nl.overenweer.scorm.sequencing.ObjectiveValues;

/** What content is told when it begins: who learns, how it counts, and what its manifest says. */
final class Told {
    private final Map<String, String> values = new TreeMap<>();
    private final CmiRecord record;

    private Told(CmiRecord record) {
        this.record = record;
    }

    /** Who learns: a number that says nothing outside, and a name. */
    record Learning(String id, String name) {}

    static Map<String, String> of(
            CmiRecord record, ManifestItem part, Optional<Launch> launch, SessionMode mode, Learning learner) {
        Told told = new Told(record);
        if (record.generation() == Generation.SCORM_12) {
            told.legacy(part.legacy(), mode, learner);
        } else {
            told.modern(part.legacy(), mode, learner);
            launch.ifPresent(told::sequenced);
        }
        return told.values;
    }

    private void legacy(Legacy said, SessionMode mode, Learning learner) {
        values.put("cmi.core.student_id", learner.id());
        values.put("cmi.core.student_name", learner.name());
        values.put("cmi.core.credit", mode.credit());
        values.put("cmi.core.lesson_mode", mode.word());
        put("cmi.launch_data", said.dataFromLms());
        put("cmi.student_data.mastery_score", said.masteryScore());
        put("cmi.student_data.max_time_allowed", said.maxTimeAllowed());
        put("cmi.student_data.time_limit_action", said.timeLimitAction());
    }

    private void modern(Legacy said, SessionMode mode, Learning learner) {
        values.put("cmi.learner_id", learner.id());
        values.put("cmi.learner_name", learner.name());
        values.put("cmi.credit", mode.credit());
        values.put("cmi.mode", mode.word());
        put("cmi.launch_data", said.dataFromLms());
        put("cmi.time_limit_action", said.timeLimitAction());
    }

    private void sequenced(Launch launch) {
        launch.passingScore().ifPresent(score -> values.put("cmi.scaled_passing_score", score.toString()));
        launch.completionThreshold().ifPresent(least -> values.put("cmi.completion_threshold", least.toString()));
        launch.maxTime().ifPresent(time -> values.put("cmi.max_time_allowed", time.toString()));
        // "the LMS shall initialize cmi.objectives from the objectives of the activity"; what content has itself stays,
        // unless others know better by now
        Map<String, Integer> places = places();
        int next = record.count("cmi.objectives");
        for (Map.Entry<String, ObjectiveValues> objective : launch.objectives().entrySet()) {
            Integer there = places.get(objective.getKey());
            objective(there == null ? next : there, objective.getKey(), objective.getValue(), there == null);
            next += there == null ? 1 : 0;
        }
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < record.count("cmi.objectives"); i++) {
            int place = i;
            record.find("cmi.objectives." + i + ".id").ifPresent(id -> places.putIfAbsent(ObjectiveName.of(id), place));
        }
        return places;
    }

    private void objective(int place, String id, ObjectiveValues known, boolean isNew) {
        String at = "cmi.objectives." + place + ".";
        if (isNew) {
            values.put(at + "id", id);
        }
        if (known.satisfied() != null) {
            values.put(at + "success_status", known.satisfied() ? "passed" : "failed");
        }
        if (known.completed() != null) {
            values.put(at + "completion_status", known.completed() ? "completed" : "incomplete");
        }
        number(at + "score.scaled", known.measure());
        number(at + "score.raw", known.raw());
        number(at + "score.min", known.min());
        number(at + "score.max", known.max());
        number(at + "progress_measure", known.progress());
    }

    private void number(String element, @org.jspecify.annotations.Nullable Double value) {
        if (value != null) {
            values.put(element, value.toString());
        }
    }

    private void put(String element, String value) {
        if (!value.isEmpty()) {
            values.put(element, value);
        }
    }
}
