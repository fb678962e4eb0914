package nl.overenweer.demo;

import java.util.List;
import java.util.Random;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Quiz;
import nl.overenweer.demo.Until.Kind;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.QuizState;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;

/** How somebody takes the quizzes of a module: she practises, and passes the closing test or not, as her history says. */
final class Exam {
    private final Attempts attempts;
    private final Standings standings;
    private final Learner learner;
    private final AttemptView attempt;
    private final Until until;
    private final Pace pace;
    private final Random chance;

    Exam(
            Attempts attempts,
            Standings standings,
            Learner learner,
            AttemptView attempt,
            Until until,
            Pace pace,
            Random chance) {
        this.attempts = attempts;
        this.standings = standings;
        this.learner = learner;
        this.attempt = attempt;
        this.until = until;
        this.pace = pace;
        this.chance = chance;
    }

    /** Says whether she goes on after it. */
    boolean sit(Quiz quiz) {
        if (quiz.isClosing()) {
            return close(quiz, quiz.closing().orElseThrow());
        }
        boolean counts = !attempt.module().completion().closingPassed();
        QuizState state = state(quiz);
        int spare = counts ? quiz.asked() - state.needed() : 3;
        if (counts && (until.is(Kind.FAILED) || until.is(Kind.SECOND_TRY))) {
            answer(quiz, Math.min(quiz.asked(), spare + 1 + chance.nextInt(2)));
            if (until.is(Kind.FAILED)) {
                return false;
            }
            pace.sleep();
            attempts.retry(learner, attempt.id(), quiz.slug(), Ticket.fresh(), pace.next());
        }
        return answer(quiz, chance.nextInt(spare + 1));
    }

    private boolean close(Quiz quiz, ClosingTest test) {
        int spare = test.draw().count() - test.needed();
        if (until.is(Kind.FAILED) || until.is(Kind.SECOND_TRY)) {
            draw(quiz);
            answer(quiz, spare + 1 + chance.nextInt(2));
            if (until.is(Kind.FAILED) || !pace.rest(test.pauseHours())) {
                return false;
            }
        }
        draw(quiz);
        return answer(quiz, chance.nextInt(spare + 1));
    }

    private void draw(Quiz quiz) {
        attempts.draw(learner, attempt.id(), quiz.slug(), Ticket.fresh(), pace.next());
    }

    /** Hands the quiz in with so many wrong answers, unless she stops on the way. */
    private boolean answer(Quiz quiz, int most) {
        List<QuestionState> questions = state(quiz).questions();
        int wrong = Math.min(most, questions.size());
        for (QuestionState question : questions) {
            if (until.is(Kind.QUESTION) && until.count() == question.number()) {
                String spot = "vraag-" + question.number();
                attempts.visit(learner, attempt.id(), quiz.slug(), spot, pace.next());
                return false;
            }
            AnswerKey key = new AnswerKey(question.sheet());
            long left = questions.subList(question.number() - 1, questions.size()).stream()
                    .filter(each -> each.question().isScored())
                    .count();
            boolean fails = question.question().isScored() && chance.nextInt((int) left) < wrong;
            wrong -= fails ? 1 : 0;
            attempts.answer(
                    learner,
                    attempt.id(),
                    quiz.slug(),
                    question.question().id(),
                    fails ? key.wrong() : key.right(),
                    Ticket.fresh(),
                    pace.next());
        }
        attempts.finish(learner, attempt.id(), quiz.slug(), Ticket.fresh(), pace.next());
        return true;
    }

    private QuizState state(Quiz quiz) {
        return standings.quiz(learner, attempt.module().slug(), quiz.slug());
    }
}
