package nl.overenweer.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Questions with feedback; {@code introduction} is Markdown.
 *
 * @param labels what a question is about, by its id; questions without labels are left out
 * @param closing the rules of a closing test; empty for a quiz to practise with
 */
public record Quiz(
        String slug,
        String title,
        String introduction,
        List<Question> questions,
        Map<String, List<String>> labels,
        Optional<ClosingTest> closing)
        implements Item {
    public Quiz {
        Checks.slug(slug);
        questions = List.copyOf(questions);
        labels = Frozen.map(labels);
        Checks.unique(questions, Question::id);
    }

    /** To practise with, without labels. */
    public Quiz(String slug, String title, String introduction, List<Question> questions) {
        this(slug, title, introduction, questions, Map.of(), Optional.empty());
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public List<String> labels(String question) {
        return labels.getOrDefault(question, List.of());
    }

    public boolean isClosing() {
        return closing.isPresent();
    }

    /** How many questions count in a result: what a closing test draws, else all that are scored. */
    public int asked() {
        return closing.map(test -> test.draw().count()).orElse(scored().size());
    }

    /** The questions of which an answer can be right or wrong. */
    public List<Question> scored() {
        return questions.stream().filter(Question::isScored).toList();
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
