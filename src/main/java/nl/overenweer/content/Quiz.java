package nl.overenweer.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Questions with feedback; {@code introduction} is Markdown. */
public record Quiz(String slug, String title, String introduction, List<Question> questions) implements Item {
    public Quiz {
        Checks.slug(slug);
        questions = List.copyOf(questions);
        Checks.unique(questions, Question::id);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    @Override
    public <R> R match(
            Function<Page, R> onPage,
            Function<Vignette, R> onVignette,
            Function<Quiz, R> onQuiz,
            Function<ScormPackage, R> onScorm) {
        return onQuiz.apply(this);
    }
}
