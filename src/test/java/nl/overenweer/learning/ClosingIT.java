package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.overenweer.content.Question;
import nl.overenweer.enrolment.Allowances;
import nl.overenweer.enrolment.Wish;
import nl.overenweer.learning.closing.Admission;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ClosingIT {
    private static final String TEST = "eindtoets";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private Allowances allowances;

    @Inject
    private Leeways leeways;

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
        module = world.closingModule();
        attempt = attempts.open(learner, module, NOW);
    }

    @Test
    void tenAtOnceDrawOnce() throws Exception {
        int drawn = atOnce(() -> attempts.draw(learner, attempt, TEST, Ticket.fresh(), NOW));

        assertThat(drawn).isEqualTo(1);
        assertThat(questions()).hasSize(2);
    }

    @Test
    void tenAtOnceHandInOnce() throws Exception {
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), NOW);

        int finished = atOnce(() -> attempts.finish(learner, attempt, TEST, 2, Ticket.fresh(), NOW.plusSeconds(9)));

        assertThat(finished).isEqualTo(1);
        assertThat(heard.finished(attempt)).hasSize(1);
    }

    @Test
    void tenTabsAtOnceWriteOverOneAnswerOnce() throws Exception {
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), NOW);
        String question = questions().get(0);

        int stored = atOnce(() -> answer(question, true, 0));

        assertThat(stored).isEqualTo(1);
    }

    @Test
    void theLastAnswerCountsAndAReceiptCarriesItsNumber() {
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), NOW);
        String question = questions().get(0);

        Receipt first = answer(question, false, 0);
        Receipt second = answer(question, true, first.seq());

        assertThat(second.seq()).isGreaterThan(first.seq());
        assertThat(second.explanation()).isEmpty();
        assertThatThrownBy(() -> answer(question, false, first.seq()))
                .isInstanceOf(StaleStep.class)
                .hasMessage("learning.step.changed-elsewhere");
        assertThat(state().questions().get(0).given().orElseThrow().seq()).isEqualTo(second.seq());
    }

    @Test
    void whatIsNotHersOrNotDrawnIsNotFound() {
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), NOW);
        Learner other = world.learner(Profession.GGZ);

        assertThatThrownBy(() -> answer("e9", true, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.draw(other, attempt, TEST, Ticket.fresh(), NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.finish(other, attempt, TEST, 2, Ticket.fresh(), NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> attempts.draw(learner, attempt, "toets", Ticket.fresh(), NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aManagerGivesAnAttemptAndTakesItBack() {
        takes(false, NOW);
        takes(false, NOW.plus(Duration.ofHours(30)));
        Instant later = NOW.plus(Duration.ofDays(9));
        assertThatThrownBy(() -> attempts.draw(learner, attempt, TEST, Ticket.fresh(), later))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("learning.closing.used-up");
        ManagedScope scope = new ManagedScope(learner.organisation(), Set.of());
        PersonId manager = world.learner(learner.organisation(), Profession.GGZ).person();

        allowances.give(scope, learner.person(), module, new Wish(1, 0, 0, "Brandalarm."), manager, TODAY, later);
        assertThat(admission(later).state()).isEqualTo(Admission.State.OPEN);

        long id = allowances.of(scope, learner.person(), module, TODAY).get(0).id();
        allowances.withdraw(scope, learner.person(), module, id, manager, TODAY, later);
        assertThat(admission(later).state()).isEqualTo(Admission.State.USED_UP);

        allowances.give(scope, learner.person(), module, new Wish(1, null, 0, "Toch."), manager, TODAY, later);
        takes(true, later);
        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.DONE);
    }

    @Test
    void roomIsGivenByTheOwnManagerOnly() {
        ManagedScope elsewhere = new ManagedScope(world.organisation(), Set.of());
        ManagedScope scope = new ManagedScope(learner.organisation(), Set.of());
        Wish wish = new Wish(1, null, 0, "Ziek.");
        PersonId her = learner.person();
        PersonId manager = world.learner(learner.organisation(), Profession.GGZ).person();

        assertThatThrownBy(() -> allowances.give(elsewhere, her, module, wish, manager, TODAY, NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> allowances.of(elsewhere, her, module, TODAY)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> allowances.give(scope, her, module, wish, her, TODAY, NOW))
                .hasMessage("enrolment.allowance.self");
        assertThatThrownBy(() -> allowances.give(scope, her, world.module(), wish, manager, TODAY, NOW))
                .hasMessage("enrolment.allowance.no-test");
    }

    private void takes(boolean rightly, Instant at) {
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), at);
        for (String question : questions()) {
            attempts.answer(learner, attempt, TEST, question, given(rightly), 0, Ticket.fresh(), at.plusSeconds(1));
        }
        attempts.finish(learner, attempt, TEST, Ticket.fresh(), at.plusSeconds(2));
    }

    private Receipt answer(String question, boolean rightly, int after) {
        return attempts.answer(
                learner, attempt, TEST, question, given(rightly), after, Ticket.fresh(), NOW.plusSeconds(5));
    }

    private static List<String> given(boolean rightly) {
        return List.of(String.valueOf(rightly));
    }

    private QuizState state() {
        return standings.quiz(learner, module, TEST);
    }

    private List<String> questions() {
        return state().questions().stream()
                .map(QuestionState::question)
                .map(Question::id)
                .toList();
    }

    private Admission admission(Instant now) {
        return standings.standing(learner, module).orElseThrow().admission(TEST, leeways.of(learner, module), now);
    }

    /** How many of ten at once were stored; the others were refused. */
    private int atOnce(Callable<Receipt> deed) throws InterruptedException {
        List<Callable<Receipt>> tabs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            tabs.add(deed);
        }
        int stored = 0;
        for (Future<Receipt> tab : crowd.invokeAll(tabs)) {
            stored += isStored(tab) ? 1 : 0;
        }
        return stored;
    }

    private static boolean isStored(Future<Receipt> tab) throws InterruptedException {
        try {
            tab.get();
            return true;
        } catch (ExecutionException refused) {
            assertThat(refused).hasCauseInstanceOf(StaleStep.class);
            return false;
        }
    }
}
