package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the rooms above would have heard, once it was sure. */
@ApplicationScoped
public class HeardEvents {
    private final List<DecisionTaken> decisions = new CopyOnWriteArrayList<>();
    private final List<QuizFinished> finished = new CopyOnWriteArrayList<>();
    private final List<ModuleCompleted> completions = new CopyOnWriteArrayList<>();

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DecisionTaken decision) {
        decisions.add(decision);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ModuleCompleted completion) {
        completions.add(completion);
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) QuizFinished quiz) {
        finished.add(quiz);
    }

    public List<QuizFinished> finished(AttemptId attempt) {
        return finished.stream().filter(each -> each.attempt().equals(attempt)).toList();
    }

    public List<DecisionTaken> decisions(AttemptId attempt) {
        return decisions.stream().filter(each -> each.attempt().equals(attempt)).toList();
    }

    public List<ModuleCompleted> completions(AttemptId attempt) {
        return completions.stream()
                .filter(each -> each.attempt().equals(attempt))
                .toList();
    }
}
