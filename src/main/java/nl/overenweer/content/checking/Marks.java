package nl.overenweer.content.checking;

import java.util.Optional;
import java.util.regex.Pattern;

/** Marks that authors leave for one another. They say how sure a text is, and never stand in what learners read. */
final class Marks {
    /** {@code [eigen kennis](bron:eigen-kennis)} is a link and no mark. */
    private static final Pattern MARK = Pattern.compile(
            "\\[(controleren|geverifieerd|eigen kennis|ontwerp)\\b[^\\]\\n]*\\](?!\\()|\\bnog te controleren\\b|\\bTODO\\b",
            Pattern.CASE_INSENSITIVE);

    private Marks() {}

    static Optional<String> in(String text) {
        return MARK.matcher(text).results().findFirst().map(found -> found.group());
    }

    static String sentence(String mark) {
        return "‘" + mark
                + "’ is een aantekening voor auteurs. Zet bij ‘controleren’ wat nog nagekeken moet worden, en haal haar hier weg.";
    }
}
