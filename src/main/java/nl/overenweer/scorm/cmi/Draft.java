package nl.overenweer.scorm.cmi;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A record that a commit is being written into. */
final class Draft implements Values {
    final Map<String, String> values;
    final Map<String, Integer> counts;

    Draft(Map<String, String> values, Map<String, Integer> counts) {
        this.values = new TreeMap<>(values);
        this.counts = new TreeMap<>(counts);
    }

    void put(Change change) {
        values.put(change.element(), change.value());
        Name.count(counts, change.element());
    }

    @Override
    public Optional<String> find(String element) {
        return Optional.ofNullable(values.get(element));
    }

    @Override
    public int count(String list) {
        return counts.getOrDefault(list, 0);
    }
}
