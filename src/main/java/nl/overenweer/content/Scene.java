package nl.overenweer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One moment of a case: a story, a child, a question with choices; or an ending.
 *
 * @param when day and hour in words
 * @param time when it begins on the clock of the case
 * @param text the story (Markdown)
 * @param later paragraphs that follow from earlier choices
 * @param child the child's lane; {@link ChildLane#NONE} only in a draft
 * @param childQuestion what the learner expects for the child; {@link ChildQuestion#NONE} at an ending
 * @param together the sentence both professions share; empty at an ending
 * @param panel how real panels chose, where there were any
 * @param expectation what the authors expect each profession to choose, and why
 */
public record Scene(
        String id,
        String title,
        String when,
        SceneTime time,
        String text,
        List<Later> later,
        ChildLane child,
        String question,
        ChildQuestion childQuestion,
        Agreement agreement,
        List<Choice> choices,
        String together,
        Map<Glasses, Expectation> expectation,
        Map<Glasses, CasePanel> panel,
        boolean ending) {
    public Scene {
        Checks.slug(id);
        later = List.copyOf(later);
        choices = List.copyOf(choices);
        expectation = Frozen.perGlasses(expectation);
        panel = Frozen.perGlasses(panel);
        Checks.unique(choices, Choice::id);
        Checks.that(!ending || choices.isEmpty(), "an ending has no choices");
    }

    public Optional<Choice> choice(String choiceId) {
        return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
    }
}
