package nl.overenweer.content;

import java.util.List;
import java.util.Optional;

/** What a learner answers about the child before a decision counts; an expectation, never graded. */
public record ChildQuestion(String text, List<ChildAnswer> answers) {
    public static final ChildQuestion NONE = new ChildQuestion("", List.of());

    public ChildQuestion {
        answers = List.copyOf(answers);
        Checks.unique(answers, ChildAnswer::id);
    }

    public Optional<ChildAnswer> answer(String id) {
        return answers.stream().filter(answer -> answer.id().equals(id)).findFirst();
    }
}
