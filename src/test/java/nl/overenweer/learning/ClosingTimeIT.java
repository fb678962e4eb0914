package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.overenweer.content.Question;
import nl.overenweer.enrolment.Allowances;
import nl.overenweer.enrolment.Wish;
import nl.overenweer.learning.closing.TimeLimit;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A closing test of 45 minutes, in the real database. */
@ExtendWith(ArquillianExtension.class)
class ClosingTimeIT {
    private static final String TEST = "eindtoets";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Instant END = NOW.plus(Duration.ofMinutes(45));
    private static final Instant CLOSED = END.plus(TimeLimit.GRACE);

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
        module = world.timedModule(45);
        attempt = attempts.open(learner, module, NOW);
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), NOW);
    }

    @Test
    void anAnswerIsTakenInTheGraceAndRefusedAfterIt() {
        answer(0, END.plusSeconds(119));

        assertThatThrownBy(() -> answer(1, CLOSED))
                .isInstanceOf(StaleStep.class)
                .hasMessage("learning.closing.time-up");
        assertThat(state().tally().answered()).isEqualTo(1);
    }

    @Test
    void anAnswerThatWasStoredInTimeIsConfirmedAgainAfterTheEnd() {
        Ticket ticket = Ticket.fresh();
        String question = questions().get(0);
        Receipt first = attempts.answer(learner, attempt, TEST, question, List.of("true"), 0, ticket, END);

        Receipt again = attempts.answer(learner, attempt, TEST, question, List.of("true"), 0, ticket, CLOSED);

        assertThat(again).isEqualTo(first);
    }

    @Test
    void whoeverDoesNotComeBackIsHandedInOnceWithWhatIsStored() throws Exception {
        answer(0, NOW.plusSeconds(5));
        assertThat(out(CLOSED.minusMillis(1))).doesNotContain(attempt);
        assertThat(attempts.finishWhenTimeIsUp(learner, attempt, END)).isFalse();
        assertThat(out(CLOSED)).contains(attempt);

        int handedIn = atOnce(() -> attempts.finishWhenTimeIsUp(learner, attempt, CLOSED));

        assertThat(handedIn).isEqualTo(1);
        assertThat(heard.finished(attempt)).singleElement().satisfies(told -> {
            assertThat(told.right()).isEqualTo(1);
            assertThat(told.total()).isEqualTo(2);
        });
        assertThat(out(CLOSED.plusSeconds(60))).doesNotContain(attempt);
        assertThat(standing().timeUp(TEST)).hasValue(END);
        assertThatThrownBy(() -> answer(1, CLOSED.plusSeconds(1))).hasMessage("learning.closing.time-up");
        assertThatThrownBy(() -> attempts.draw(learner, attempt, TEST, Ticket.fresh(), CLOSED))
                .hasMessage("learning.closing.paused");
    }

    @Test
    void whoAnsweredAllRightlyPassesWhenTimeIsUp() {
        answer(0, NOW.plusSeconds(5));
        answer(1, NOW.plusSeconds(6));

        attempts.finishWhenTimeIsUp(learner, attempt, CLOSED);

        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.DONE);
    }

    @Test
    void handingInByHandInTheGraceTakesNoConsent() {
        Receipt receipt = attempts.finish(learner, attempt, TEST, 0, Ticket.fresh(), END.plusSeconds(30));

        assertThat(receipt.next()).endsWith("/uitslag");
        assertThat(standing().timeUp(TEST)).hasValue(END);
    }

    @Test
    void extraMinutesCountForTheAttemptUnderWayAndStayWithItWhenWithdrawn() {
        ManagedScope scope = new ManagedScope(learner.organisation(), Set.of());
        PersonId manager = world.learner(learner.organisation(), Profession.GGZ).person();
        Wish wish = new Wish(0, null, 15, "Dyslexie is bekend.");
        Instant later = NOW.plusSeconds(60);

        allowances.give(scope, learner.person(), module, wish, manager, TODAY, later);
        long id = allowances.of(scope, learner.person(), module, TODAY).get(0).id();
        allowances.withdraw(scope, learner.person(), module, id, manager, TODAY, later.plusSeconds(60));

        answer(0, CLOSED.plusSeconds(60));
        assertThat(attempts.finishWhenTimeIsUp(learner, attempt, CLOSED.plusSeconds(120)))
                .isFalse();
        assertThat(leeways.of(learner, module).extraMinutes()).isZero();
        assertThat(attempts.finishWhenTimeIsUp(learner, attempt, CLOSED.plus(Duration.ofMinutes(15))))
                .isTrue();
    }

    @Test
    void nobodyGivesHerselfTimeAndNobodyHandsInForAnother() {
        ManagedScope scope = new ManagedScope(learner.organisation(), Set.of());
        Wish wish = new Wish(0, null, 15, "Zelf.");
        Learner other = world.learner(Profession.GGZ);

        assertThatThrownBy(() -> allowances.give(scope, learner.person(), module, wish, learner.person(), TODAY, NOW))
                .hasMessage("enrolment.allowance.self");
        assertThatThrownBy(() -> attempts.finishWhenTimeIsUp(other, attempt, CLOSED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theProgressRowIsTheSameWhenMadeAgainFromTheLedger() {
        attempts.rebuild();

        assertThat(out(CLOSED)).contains(attempt);
    }

    private Receipt answer(int number, Instant at) {
        return attempts.answer(learner, attempt, TEST, questions().get(number), List.of("true"), 0, Ticket.fresh(), at);
    }

    private List<String> questions() {
        return state().questions().stream()
                .map(QuestionState::question)
                .map(Question::id)
                .toList();
    }

    private QuizState state() {
        return standings.quiz(learner, module, TEST);
    }

    private Standing standing() {
        return standings.standing(learner, module).orElseThrow();
    }

    /** Of the newest attempts, since other tests leave theirs. */
    private List<AttemptId> out(Instant now) {
        return standings.timedOut(new AttemptId(attempt.value() - 1), 1, now).stream()
                .map(Attempt::id)
                .toList();
    }

    private int atOnce(Callable<Boolean> deed) throws Exception {
        int done = 0;
        for (Future<Boolean> node : crowd.invokeAll(Collections.nCopies(10, deed))) {
            done += node.get() ? 1 : 0;
        }
        return done;
    }
}
