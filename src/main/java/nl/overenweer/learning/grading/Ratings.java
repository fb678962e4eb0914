package nl.overenweer.learning.grading;

import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.Panel;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.learning.grading.Explanation.Line;
import nl.overenweer.learning.grading.Explanation.Verdict;

/** Explains the five answers to a script concordance question: each has its reason, and with a panel how many of it chose so. */
final class Ratings {
    private Ratings() {}

    static List<Line> lines(ScriptConcordance script, Rating chosen) {
        return Stream.of(Rating.values())
                .map(rating -> new Line(
                        rating.key(),
                        "",
                        rating == chosen,
                        script.panel()
                                .map(panel -> verdict(panel, rating, rating == chosen))
                                .orElse(Verdict.EXPLAINED),
                        script.panel()
                                .map(panel -> String.valueOf(panel.count(rating)))
                                .orElse(""),
                        "",
                        script.reason(rating)))
                .toList();
    }

    private static Verdict verdict(Panel panel, Rating rating, boolean chosen) {
        if (!chosen) {
            return Verdict.EXPLAINED;
        }
        if (panel.count(rating) == panel.most()) {
            return Verdict.GOOD;
        }
        return panel.count(rating) > 0 ? Verdict.PARTLY : Verdict.WRONG;
    }
}
