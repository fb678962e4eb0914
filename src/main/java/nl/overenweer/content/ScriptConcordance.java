package nl.overenweer.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A script concordance question: what does new information do to a hypothesis?
 *
 * @param story the case (Markdown)
 * @param reasons why an expert could answer so, for each answer
 * @param panel how real experts answered; without it no answer is scored
 */
public record ScriptConcordance(
        String id,
        String text,
        String story,
        String hypothesis,
        String information,
        Map<Rating, String> reasons,
        Optional<Panel> panel,
        List<Citation> sources)
        implements Question {
    public ScriptConcordance {
        Checks.slug(id);
        var copy = new EnumMap<Rating, String>(Rating.class);
        copy.putAll(reasons);
        reasons = java.util.Collections.unmodifiableMap(copy);
        sources = List.copyOf(sources);
    }

    public String reason(Rating rating) {
        return reasons.getOrDefault(rating, "");
    }

    @Override
    public boolean isScored() {
        return panel.isPresent();
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.SCRIPT;
    }

    @Override
    public <R> R match(ByKind<R> kinds) {
        return kinds.script(this);
    }
}
