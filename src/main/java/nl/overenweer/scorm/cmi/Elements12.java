package nl.overenweer.scorm.cmi;

import static nl.overenweer.scorm.cmi.Access.READ_ONLY;
import static nl.overenweer.scorm.cmi.Access.READ_WRITE;
import static nl.overenweer.scorm.cmi.Access.WRITE_ONLY;

import java.util.ArrayList;
import java.util.List;

/** The data model of SCORM 1.2, run-time environment chapter 3.4. */
final class Elements12 {
    private static final ValueType STRING = ValueType.text(255);
    private static final ValueType LONG_STRING = ValueType.text(4096);
    private static final ValueType SCORE = ValueType.decimalOrBlank(0, 100);
    private static final ValueType STATUS =
            ValueType.words("passed", "completed", "failed", "incomplete", "browsed", "not attempted");

    private final List<CmiElement> elements = new ArrayList<>();

    static List<CmiElement> all() {
        Elements12 all = new Elements12();
        all.core();
        all.around();
        all.lists();
        return List.copyOf(all.elements);
    }

    private void core() {
        add("core.student_id", Identifiers::legacy, READ_ONLY);
        add("core.student_name", STRING, READ_ONLY);
        add("core.lesson_location", STRING, READ_WRITE);
        add("core.credit", ValueType.words("credit", "no-credit"), READ_ONLY, "credit");
        // "not attempted" is only the LMS's to say
        add(
                "core.lesson_status",
                ValueType.words("passed", "completed", "failed", "incomplete", "browsed"),
                READ_WRITE,
                "not attempted");
        add("core.entry", ValueType.words("ab-initio", "resume", ""), READ_ONLY, "ab-initio");
        scores("core.score", READ_WRITE);
        add("core.total_time", Times::span, READ_ONLY, "0000:00:00.00");
        add("core.lesson_mode", ValueType.words("browse", "normal", "review"), READ_ONLY, "normal");
        add("core.exit", ValueType.words("time-out", "suspend", "logout", ""), WRITE_ONLY);
        add("core.session_time", Times::span, WRITE_ONLY);
    }

    private void around() {
        // longer than its 4,096 characters is kept all the same: content that was made elsewhere goes on here
        add("suspend_data", ValueType.text(DataModel.LONGEST), READ_WRITE);
        add("launch_data", LONG_STRING, READ_ONLY);
        add("comments", LONG_STRING, READ_WRITE);
        add("comments_from_lms", LONG_STRING, READ_ONLY);
        add("student_data.mastery_score", SCORE, READ_ONLY);
        add("student_data.max_time_allowed", Times::span, READ_ONLY);
        add(
                "student_data.time_limit_action",
                ValueType.words("exit,message", "exit,no message", "continue,message", "continue,no message"),
                READ_ONLY);
        add("student_preference.audio", ValueType.integer(-1, 100), READ_WRITE, "0");
        add("student_preference.language", STRING, READ_WRITE);
        add("student_preference.speed", ValueType.integer(-100, 100), READ_WRITE, "0");
        add("student_preference.text", ValueType.integer(-1, 1), READ_WRITE, "0");
    }

    private void lists() {
        add("objectives.n.id", Identifiers::legacy, READ_WRITE);
        scores("objectives.n.score", READ_WRITE);
        add("objectives.n.status", STATUS, READ_WRITE);
        add("interactions.n.id", Identifiers::legacy, WRITE_ONLY);
        add("interactions.n.objectives.n.id", Identifiers::legacy, WRITE_ONLY);
        add("interactions.n.time", Times::clock, WRITE_ONLY);
        add(
                "interactions.n.type",
                ValueType.words(
                        "true-false",
                        "choice",
                        "fill-in",
                        "matching",
                        "performance",
                        "sequencing",
                        "likert",
                        "numeric"),
                WRITE_ONLY);
        add("interactions.n.correct_responses.n.pattern", STRING, WRITE_ONLY);
        add("interactions.n.weighting", ValueType.decimal(), WRITE_ONLY);
        add("interactions.n.student_response", STRING, WRITE_ONLY);
        add(
                "interactions.n.result",
                ValueType.words("correct", "wrong", "unanticipated", "neutral").or(ValueType.decimal()),
                WRITE_ONLY);
        add("interactions.n.latency", Times::span, WRITE_ONLY);
    }

    private void scores(String under, Access access) {
        add(under + ".raw", SCORE, access);
        add(under + ".max", SCORE, access);
        add(under + ".min", SCORE, access);
    }

    private void add(String name, ValueType type, Access access) {
        add(name, type, access, "");
    }

    private void add(String name, ValueType type, Access access, String initial) {
        elements.add(new CmiElement("cmi." + name, type, access, initial));
    }
}
