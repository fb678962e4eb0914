package nl.overenweer.search.finding;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers that people type as they stand in a file: 1:240, 5.2.6, bw7-457, BWBR0002656, an ECLI, a Juriconnect reference. */
final class References {
    private static final Pattern REFERENCE = Pattern.compile(
            "\\bjci1\\.3:[a-z]:[a-z0-9]+[^\\s]*" // Juriconnect
                    + "|\\becli:[a-z]{2}:[a-z0-9]{1,10}:\\d{4}:[a-z0-9.]*[a-z0-9]" // rulings
                    + "|\\bbwb[a-z]\\d{7}" // laws
                    + "|\\b[a-z]{2,12}\\d{0,2}-\\d+(?:\\.\\d+)*[a-z]?\\b" // the register's own ids
                    + "|\\b\\d{1,2}:\\d{1,4}[a-z]{0,2}\\b" // articles of the Burgerlijk Wetboek
                    + "|\\b\\d{1,2}(?:\\.\\d{1,2}){1,3}[a-z]?\\b", // articles with dots
            Pattern.CASE_INSENSITIVE);

    private References() {}

    /** In small letters, in the order of the text. */
    static List<String> in(String text) {
        return REFERENCE
                .matcher(text)
                .results()
                .map(References::plain)
                .distinct()
                .toList();
    }

    /** Where they stand in the text. */
    static List<MatchResult> spots(String text) {
        return REFERENCE.matcher(text).results().toList();
    }

    static String plain(MatchResult found) {
        return found.group().toLowerCase(Locale.ROOT);
    }

    /** The text with blanks where these references stood, as long as it was. */
    static String without(String text, Predicate<String> these) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> these.test(plain(found))
                        ? " ".repeat(found.group().length())
                        : Matcher.quoteReplacement(found.group()));
    }
}
