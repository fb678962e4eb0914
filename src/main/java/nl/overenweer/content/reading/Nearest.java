package nl.overenweer.content.reading;

import java.util.Collection;
import java.util.Comparator;

/** What somebody probably meant: the known word with the fewest letters to change. */
final class Nearest {
    private Nearest() {}

    /** ' Bedoelde je …?' or nothing when no known word is near. */
    static String hint(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, Math.min(3, word.length() / 3)))
                .min(Comparator.comparing((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .map(candidate -> " Bedoelde je ‘" + candidate + "’?")
                .orElse("");
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
