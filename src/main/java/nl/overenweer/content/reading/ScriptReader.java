package nl.overenweer.content.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.Panel;
import nl.overenweer.content.Question;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;

/** Reads a script concordance question, with the panel that answered it. */
final class ScriptReader {
    private static final int LARGEST_PANEL = 1000;

    private ScriptReader() {}

    static Question read(Entry in, String id) {
        Map<Rating, String> reasons = new EnumMap<>(Rating.class);
        QuestionReader.feedback(in).ifPresent(feedback -> {
            for (Rating rating : Rating.values()) {
                reasons.put(rating, feedback.text(rating.key()));
            }
            feedback.close();
        });
        return new ScriptConcordance(
                id,
                in.text("vraag"),
                in.text("casus"),
                in.text("hypothese"),
                in.text("informatie"),
                reasons,
                panel(in),
                QuestionReader.sources(in));
    }

    private static Optional<Panel> panel(Entry in) {
        return in.entry("panel").map(entry -> {
            var panel = new Panel(
                    entry.whole("aantal", 1, LARGEST_PANEL, 0), entry.date("datum"), entry.text("wie"), counts(entry));
            entry.close();
            return panel;
        });
    }

    private static Map<Rating, Integer> counts(Entry panel) {
        Map<Rating, Integer> counts = new EnumMap<>(Rating.class);
        panel.entry("antwoorden").ifPresent(answers -> {
            for (Rating rating : Rating.values()) {
                counts.put(rating, answers.whole(rating.key(), 0, LARGEST_PANEL, 0));
            }
            answers.close();
        });
        return counts;
    }
}
