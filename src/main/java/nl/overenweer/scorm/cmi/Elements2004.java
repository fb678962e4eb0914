package nl.overenweer.scorm.cmi;

import static nl.overenweer.scorm.cmi.Access.READ_ONLY;
import static nl.overenweer.scorm.cmi.Access.READ_WRITE;
import static nl.overenweer.scorm.cmi.Access.WRITE_ONLY;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The data model of SCORM 2004 4th Edition, RTE 4.2, with the part of navigation that content reads and sets (SN 5.6). */
final class Elements2004 {
    private static final ValueType KINDS = ValueType.words(
            "true-false",
            "choice",
            "fill-in",
            "long-fill-in",
            "likert",
            "matching",
            "performance",
            "sequencing",
            "numeric",
            "other");
    private static final int NOTE = 4000;
    private static final ValueType COMPLETION = ValueType.words("completed", "incomplete", "not attempted", "unknown");
    private static final ValueType SUCCESS = ValueType.words("passed", "failed", "unknown");
    private static final ValueType UNIT = ValueType.real(-1, 1);
    private static final ValueType SHARE = ValueType.real(0, 1);
    private static final ValueType NOT_NEGATIVE = ValueType.real(0, Double.POSITIVE_INFINITY);
    private static final ValueType REQUEST = ValueType.words(
                    "continue", "previous", "exit", "exitAll", "abandon", "abandonAll", "suspendAll", "_none_")
            .or(ValueType.form(Pattern.compile("\\{target=[^{}]{1,4000}}(choice|jump)")));

    private final List<CmiElement> elements = new ArrayList<>();

    static List<CmiElement> all() {
        Elements2004 all = new Elements2004();
        all.told();
        all.said();
        all.notes();
        all.objectives();
        all.interactions();
        all.navigation();
        return List.copyOf(all.elements);
    }

    /** What content is told. */
    private void told() {
        add("completion_threshold", SHARE, READ_ONLY, null);
        add("credit", ValueType.words("credit", "no-credit"), READ_ONLY, "credit");
        add("entry", ValueType.words("ab-initio", "resume", ""), READ_ONLY, "ab-initio");
        add("launch_data", ValueType.text(DataModel.LONGEST), READ_ONLY, null);
        add("learner_id", Identifiers::full, READ_ONLY, null);
        add("learner_name", Identifiers.localized(250), READ_ONLY, null);
        add("max_time_allowed", Times::interval, READ_ONLY, null);
        add("mode", ValueType.words("browse", "normal", "review"), READ_ONLY, "normal");
        add("scaled_passing_score", UNIT, READ_ONLY, null);
        add(
                "time_limit_action",
                ValueType.words("exit,message", "exit,no message", "continue,message", "continue,no message"),
                READ_ONLY,
                "continue,no message");
        add("total_time", Times::interval, READ_ONLY, "PT0H0M0S");
    }

    private void said() {
        add("completion_status", COMPLETION, READ_WRITE, "unknown");
        add("exit", ValueType.words("time-out", "suspend", "logout", "normal", ""), WRITE_ONLY, "");
        add("learner_preference.audio_level", NOT_NEGATIVE, READ_WRITE, "1");
        add("learner_preference.language", Identifiers::language, READ_WRITE, "");
        add("learner_preference.delivery_speed", NOT_NEGATIVE, READ_WRITE, "1");
        add("learner_preference.audio_captioning", ValueType.words("-1", "0", "1"), READ_WRITE, "0");
        add("location", ValueType.text(DataModel.LONGEST), READ_WRITE, null);
        add("progress_measure", SHARE, READ_WRITE, null);
        scores("score");
        add("session_time", Times::interval, WRITE_ONLY, null);
        add("success_status", SUCCESS, READ_WRITE, "unknown");
        add("suspend_data", ValueType.text(DataModel.LONGEST), READ_WRITE, null);
    }

    private void notes() {
        for (String from : List.of("learner", "lms")) {
            Access access = from.equals("lms") ? READ_ONLY : READ_WRITE;
            add("comments_from_" + from + ".n.comment", Identifiers.localized(NOTE), access, null);
            add("comments_from_" + from + ".n.location", ValueType.text(DataModel.LONG), access, null);
            add("comments_from_" + from + ".n.timestamp", Times::moment, access, null);
        }
    }

    private void objectives() {
        add("objectives.n.id", Identifiers::full, READ_WRITE, null);
        scores("objectives.n.score");
        add("objectives.n.success_status", SUCCESS, READ_WRITE, "unknown");
        add("objectives.n.completion_status", COMPLETION, READ_WRITE, "unknown");
        add("objectives.n.progress_measure", SHARE, READ_WRITE, null);
        add("objectives.n.description", Identifiers.localized(NOTE), READ_WRITE, null);
    }

    private void interactions() {
        add("interactions.n.id", Identifiers::full, READ_WRITE, null);
        add("interactions.n.type", KINDS, READ_WRITE, null);
        add("interactions.n.objectives.n.id", Identifiers::full, READ_WRITE, null);
        add("interactions.n.timestamp", Times::moment, READ_WRITE, null);
        answers();
    }

    private void answers() {
        add("interactions.n.correct_responses.n.pattern", ValueType.text(DataModel.LONGEST), READ_WRITE, null);
        add("interactions.n.weighting", ValueType.real(), READ_WRITE, null);
        add("interactions.n.learner_response", ValueType.text(DataModel.LONGEST), READ_WRITE, null);
        add(
                "interactions.n.result",
                ValueType.words("correct", "incorrect", "unanticipated", "neutral")
                        .or(ValueType.real()),
                READ_WRITE,
                null);
        add("interactions.n.latency", Times::interval, READ_WRITE, null);
        add("interactions.n.description", Identifiers.localized(NOTE), READ_WRITE, null);
    }

    private void navigation() {
        elements.add(new CmiElement("adl.nav.request", REQUEST, READ_WRITE, "_none_"));
        elements.add(new CmiElement("adl.data.n.id", Identifiers::full, READ_ONLY, null));
        elements.add(new CmiElement("adl.data.n.store", ValueType.text(DataModel.LONGEST), READ_WRITE, null));
    }

    private void scores(String under) {
        add(under + ".scaled", UNIT, READ_WRITE, null);
        add(under + ".raw", ValueType.real(), READ_WRITE, null);
        add(under + ".min", ValueType.real(), READ_WRITE, null);
        add(under + ".max", ValueType.real(), READ_WRITE, null);
    }

    private void add(String name, ValueType type, Access access, @Nullable String initial) {
        elements.add(new CmiElement("cmi." + name, type, access, initial));
    }
}
