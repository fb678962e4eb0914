package nl.overenweer.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The questions that a closing test draws from, with their labels. A question that is not scored is no part of it; of two with one name
 * the first counts.
 *
 * @param practised the questions that learners also meet in a quiz of which they see the answers at once
 */
public record Bank(List<Question> questions, Map<String, Set<String>> labels, Set<String> practised) {
    public Bank {
        questions = List.copyOf(questions);
        labels = Frozen.map(labels);
        practised = Frozen.set(practised);
    }

    static Bank of(Quiz test, List<Quiz> others) {
        List<Quiz> quizzes = new ArrayList<>(List.of(test));
        quizzes.addAll(others);
        Map<String, Question> questions = new LinkedHashMap<>();
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        Set<String> practised = new LinkedHashSet<>();
        for (Quiz quiz : quizzes) {
            for (Question question : quiz.questions()) {
                if (question.isScored() && questions.putIfAbsent(question.id(), question) == null) {
                    labels.put(question.id(), new LinkedHashSet<>(quiz.labels(question.id())));
                    if (!quiz.isClosing()) {
                        practised.add(question.id());
                    }
                }
            }
        }
        return new Bank(List.copyOf(questions.values()), labels, practised);
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** In the order in which the bank has them. */
    public List<String> ids() {
        return questions.stream().map(Question::id).toList();
    }

    /** How many have this label. */
    public long labelled(String label) {
        return labels.values().stream().filter(all -> all.contains(label)).count();
    }
}
