package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.overenweer.learning.branching.Phase;
import nl.overenweer.learning.grading.AnswerSheet.Line;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.database.Queries;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AttemptsIT {
    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private HeardEvents heard;

    @Inject
    private Crowd crowd;

    private Learner learner;
    private String module;
    private AttemptId attempt;

    @BeforeEach
    void begins() {
        learner = world.learner(Profession.GGZ);
        module = world.module();
        attempt = attempts.open(learner, module, NOW);
    }

    @Test
    void openingAgainGoesOnWithTheSameAttempt() {
        assertThat(attempts.open(learner, module, NOW.plusSeconds(60))).isEqualTo(attempt);
        assertThat(standings.mine(learner)).hasSize(1);
    }

    @Test
    void tenAtOnceOpenOneAttempt() throws Exception {
        Learner other = world.learner(Profession.GGZ);

        Set<AttemptId> opened = new HashSet<>(atOnce(10, () -> attempts.open(other, module, NOW)));

        assertThat(opened).hasSize(1);
    }

    @Test
    void anothersAttemptIsNotFound() {
        Learner colleague = world.learner(learner.organisation(), Profession.GGZ);
        Learner elsewhere = new Learner(learner.person(), world.organisation(), Profession.GGZ);

        for (Learner stranger : List.of(colleague, elsewhere)) {
            assertThatThrownBy(() -> attempts.read(stranger, attempt, "begin", Ticket.fresh(), NOW))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> attempts.visit(stranger, attempt, "begin", "", NOW))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> standings.attempt(stranger, attempt)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> standings.whereAmI(stranger, attempt)).isInstanceOf(NotFound.class);
            assertThat(standings.attempt(stranger, module)).isEmpty();
        }
        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.NOT_STARTED);
    }

    @Test
    void feedbackComesOnlyAfterDecisionAndPrediction() {
        assertThat(scene("balie").phase()).isEqualTo(Phase.DECIDE);

        decide("a");
        assertThat(scene("balie").phase()).isEqualTo(Phase.PREDICT);
        assertThat(standings.scene(learner, module, "casus-1", "einde-rust")).isEmpty();

        predict("b");
        assertThat(scene("balie").phase()).isEqualTo(Phase.FEEDBACK);
        assertThat(scene("balie").next()).isEqualTo("/modules/" + module + "/casus-1/einde-rust");
        assertThat(scene("balie").predicted().orElseThrow().id()).isEqualTo("b");
    }

    @Test
    void sheGoesOnAtTheExactSpot() {
        attempts.visit(learner, attempt, "toets", "vraag-2", NOW);

        assertThat(standings.whereAmI(learner, attempt)).isEqualTo("/modules/" + module + "/toets/vraag-2");
        assertThat(standings.mine(learner).get(0).here()).isEqualTo("/modules/" + module + "/toets/vraag-2");
    }

    @Test
    void aModuleIsCompletedOnce() {
        doAll();

        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.DONE);
        assertThat(standings.attempt(learner, attempt).completedAt()).contains(NOW.plusSeconds(5));
        assertThat(heard.completions(attempt)).hasSize(1);

        attempts.retry(learner, attempt, "toets", Ticket.fresh(), NOW.plusSeconds(9));
        answerQuiz(false);

        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.DONE);
        assertThat(heard.completions(attempt)).hasSize(1);
    }

    @Test
    void progressIsMadeAgainFromTheLedger() {
        doAll();
        List<AttemptCard> before = standings.mine(learner);

        assertThat(attempts.rebuild()).isPositive();

        assertThat(standings.mine(learner)).isEqualTo(before);
    }

    @Test
    void aNewAttemptComesOnlyAfterACompletedOne() {
        assertThatThrownBy(() -> attempts.startAgain(learner, module, NOW)).isInstanceOf(RuleBroken.class);
        doAll();

        AttemptId second = attempts.startAgain(learner, module, NOW.plusSeconds(60));

        assertThat(standings.attempt(learner, second).number()).isEqualTo(2);
        assertThat(standings.mine(learner)).extracting(AttemptCard::number).containsExactly(2);
    }

    @Test
    void optionsKeepTheirOrder() {
        List<Line> lines = question(1).sheet().lines();

        assertThat(question(1).sheet().lines()).isEqualTo(lines);
    }

    @Test
    void aPageAsksOnce() {
        standings.quiz(learner, module, "toets");

        assertThat(Queries.of(() -> standings.quiz(learner, module, "toets"))).isEqualTo(1);
        assertThat(Queries.of(() -> standings.scene(learner, module, "casus-1", "balie")))
                .isEqualTo(1);
        assertThat(Queries.of(() -> standings.mine(learner))).isEqualTo(1);
    }

    private void doAll() {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW.plusSeconds(1));
        decide("a");
        predict("a");
        answerQuiz(true);
    }

    private void answerQuiz(boolean right) {
        answer("t01", "a");
        answer("t02", right ? "5" : "6");
        attempts.finish(learner, attempt, "toets", Ticket.fresh(), NOW.plusSeconds(5));
    }

    private Receipt answer(String question, String given) {
        return attempts.answer(learner, attempt, "toets", question, List.of(given), Ticket.fresh(), NOW.plusSeconds(4));
    }

    private void decide(String choice) {
        attempts.decide(learner, attempt, "casus-1", "balie", choice, "niets", Ticket.fresh(), NOW.plusSeconds(2));
    }

    private void predict(String choice) {
        attempts.predict(learner, attempt, "casus-1", "balie", choice, Ticket.fresh(), NOW.plusSeconds(3));
    }

    private SceneState scene(String scene) {
        return standings.scene(learner, module, "casus-1", scene).orElseThrow();
    }

    private QuestionState question(int number) {
        return standings.quiz(learner, module, "toets").question(number).orElseThrow();
    }

    private <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
        List<Callable<T>> deeds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            deeds.add(deed);
        }
        List<T> results = new ArrayList<>();
        for (Future<T> future : crowd.invokeAll(deeds)) {
            results.add(future.get());
        }
        return results;
    }
}
