package nl.overenweer.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When two short texts are the same answer. 'Hoofdletters, accenten, leestekens en lidwoorden tellen niet mee. Per woord mag er een
 * typefout in staan: één bij 5 tot en met 8 letters, twee vanaf 9 letters; bij kortere woorden en bij cijfers geen enkele. Een woord
 * met ‘on’, ‘niet’ of ‘geen’ ervoor is een ander woord.' (courses/README.md) A typing error is one letter too many, too few or wrong, or
 * two neighbours that changed places.
 */
public final class Spelling {
    private static final Set<String> ARTICLES = Set.of("de", "het", "een", "t");
    private static final List<String> DENIALS = List.of("on", "niet", "geen");
    private static final int SHORTEST_FOR_ONE = 5;
    private static final int SHORTEST_FOR_TWO = 9;

    private Spelling() {}

    /** The text with all that does not count left out. */
    public static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** How many typing errors part what was typed from what was meant; empty when they are different answers. */
    public static Optional<Integer> slips(String meant, String typed) {
        List<String> asked = words(meant);
        List<String> given = words(typed);
        if (sameButForBlanks(asked, given)) {
            return Optional.of(0);
        }
        if (asked.size() != given.size()) {
            return Optional.empty();
        }
        int slips = 0;
        for (int i = 0; i < asked.size(); i++) {
            int here = distance(asked.get(i), given.get(i));
            if (here > tolerated(asked.get(i), given.get(i))) {
                return Optional.empty();
            }
            slips += here;
        }
        return Optional.of(slips);
    }

    /** 'veiligthuis' is 'Veilig Thuis', but '2 5' is not '25'. */
    private static boolean sameButForBlanks(List<String> asked, List<String> given) {
        String one = String.join("", asked);
        return asked.equals(given) || !hasDigit(one) && one.equals(String.join("", given)) && !one.isEmpty();
    }

    private static List<String> words(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’‘`]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        List<String> all =
                bare.isEmpty() ? List.of() : Arrays.stream(bare.split(" ")).toList();
        List<String> telling =
                all.stream().filter(word -> !ARTICLES.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    private static int tolerated(String asked, String given) {
        if (hasDigit(asked) || hasDigit(given) || denies(asked, given) || denies(given, asked)) {
            return 0;
        }
        if (asked.length() >= SHORTEST_FOR_TWO) {
            return 2;
        }
        return asked.length() >= SHORTEST_FOR_ONE ? 1 : 0;
    }

    private static boolean denies(String one, String other) {
        return DENIALS.stream().anyMatch(denial -> one.equals(denial + other));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Damerau and Levenshtein's, in the form where no letter moves twice. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cheapest(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Stream.of(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change)
                .min(Integer::compare)
                .orElseThrow();
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
