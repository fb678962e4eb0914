package nl.overenweer.search.finding;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits those of the page asked for
 * @param fitting how many there are of the kind asked for
 * @param counts how many of each kind fit the words, whatever kind was asked for
 * @param read as what the words were read where one of them stood in no text; empty where they were taken as typed
 * @param all whether all words were found together; false where most of them had to do
 * @param suggestions other words that do find something, where nothing was found
 */
public record Results(
        List<Hit> hits, int fitting, Map<Kind, Integer> counts, String read, boolean all, List<String> suggestions) {
    public Results {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
        suggestions = List.copyOf(suggestions);
    }

    /** Of every kind. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Kind kind) {
        return counts.getOrDefault(kind, 0);
    }
}
