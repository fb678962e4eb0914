package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;

/**
 * Trees of activities as indented text: {@code name: remark; remark}. A remark is a mode ({@code flow}, {@code no-choice} …), a rule
 * ({@code skip when not satisfied}), a rollup rule ({@code satisfied when any completed}) or an objective ({@code primary p >= 0.6 writes g}).
 */
final class Trees {
    /** As usual, but that 'continue' and 'previous' lead through the children. */
    static final ControlModes FLOW = new ControlModes(true, true, true, false, true, true, false, false);

    private final List<String> lines;
    private int at;

    private Trees(List<String> lines) {
        this.lines = lines;
    }

    static ActivityTree of(String text) {
        return of(text, Edition.FOURTH, true);
    }

    static ActivityTree of(String text, Edition edition, boolean globalToSystem) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return new ActivityTree(new Trees(lines).activity(), edition, globalToSystem);
    }

    private Activity activity() {
        String line = lines.get(at);
        int depth = depth(line);
        at++;
        List<Activity> children = new ArrayList<>();
        while (at < lines.size() && depth(lines.get(at)) > depth) {
            children.add(activity());
        }
        String[] parts = line.strip().split(":", 2);
        String[] remarks = parts.length == 1 ? new String[0] : parts[1].split(";");
        Remarks said = new Remarks();
        for (String remark : remarks) {
            said.take(remark.strip());
        }
        return new Activity(parts[0], "‘" + parts[0] + "’", said.visible(), said.hidden(), said.definition(), children);
    }

    private static int depth(String line) {
        return line.length() - line.stripLeading().length();
    }
}
