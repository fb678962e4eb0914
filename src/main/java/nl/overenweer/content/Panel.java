package nl.overenweer.content;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * How real experts answered a script concordance question. Never invented: without a panel a question is for practice only.
 *
 * @param size how many they were
 * @param who they were, in words
 * @param answers how many chose each
 */
public record Panel(int size, LocalDate date, String who, Map<Rating, Integer> answers) {
    public Panel {
        var counts = new EnumMap<Rating, Integer>(Rating.class);
        counts.putAll(answers);
        answers = java.util.Collections.unmodifiableMap(counts);
    }

    public int count(Rating rating) {
        return answers.getOrDefault(rating, 0);
    }

    /** How many chose the answer that most of them chose. */
    public int most() {
        return answers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Whether the answers are those of this many people. */
    public boolean isConsistent() {
        return size > 0
                && answers.values().stream().allMatch(count -> count >= 0)
                && answers.values().stream().mapToInt(Integer::intValue).sum() == size;
    }
}
