package nl.overenweer.scorm.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what is odd; of one kind no more than a person reads. */
final class Findings {
    private static final int MOST_OF_A_KIND = 12;

    private final List<Finding> all = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    void warn(int line, String key, Object... arguments) {
        add(Finding.warning(line, key, arguments));
    }

    void refuse(int line, String key, Object... arguments) {
        add(Finding.refusal(line, key, arguments));
    }

    void add(Finding finding) {
        if (counts.merge(finding.key(), 1, Integer::sum) <= MOST_OF_A_KIND && !all.contains(finding)) {
            all.add(finding);
        }
    }

    boolean refuse() {
        return all.stream().anyMatch(Finding::refuses);
    }

    /** Refusals first, then by line. */
    List<Finding> all() {
        List<Finding> told = new ArrayList<>(all);
        told.sort(java.util.Comparator.comparing((Finding each) -> !each.refuses())
                .thenComparing(Finding::line));
        counts.forEach((key, count) -> {
            if (count > MOST_OF_A_KIND) {
                told.add(Finding.warning(0, "scorm.manifest.more", count - MOST_OF_A_KIND, key));
            }
        });
        return List.copyOf(told);
    }
}
