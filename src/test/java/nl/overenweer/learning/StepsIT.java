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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.database.Queries;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a step goes into the ledger: once, in order, or not at all; and what it costs. */
@ExtendWith(ArquillianExtension.class)
class StepsIT {
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
    void theSameTicketStoresOnceAndAnswersTheSame() {
        Ticket ticket = Ticket.fresh();

        Receipt first = attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", ticket, NOW);
        Receipt again =
                attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", ticket, NOW.plusSeconds(90));

        assertThat(again).isEqualTo(first);
        assertThat(first.seq()).isEqualTo(1);
        assertThat(first.at()).isEqualTo(NOW);
    }

    @Test
    void aTicketIsForOneStep() {
        Ticket ticket = Ticket.fresh();
        attempts.read(learner, attempt, "begin", ticket, NOW);

        assertThatThrownBy(() -> attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", ticket, NOW))
                .isInstanceOf(StaleStep.class)
                .hasMessage("learning.step.ticket-used");
    }

    @Test
    void tenAtOnceWithOneTicketStoreOneStep() throws Exception {
        Ticket ticket = Ticket.fresh();

        Set<Receipt> receipts = new HashSet<>(
                atOnce(10, () -> attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", ticket, NOW)));

        assertThat(receipts).hasSize(1);
        assertThat(heard.decisions(attempt)).hasSize(1);
    }

    @Test
    void tenTabsAtOnceStoreOneDecision() throws Exception {
        List<Callable<Receipt>> tabs = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String choice = i % 2 == 0 ? "a" : "b";
            tabs.add(() -> attempts.decide(learner, attempt, "casus-1", "balie", choice, "niets", Ticket.fresh(), NOW));
        }

        int stored = 0;
        for (Future<Receipt> tab : crowd.invokeAll(tabs)) {
            stored += isStored(tab) ? 1 : 0;
        }

        assertThat(stored).isEqualTo(1);
        assertThat(heard.decisions(attempt)).hasSize(1);
    }

    @Test
    void aRefusalStoresNothing() {
        assertThatThrownBy(() -> attempts.decide(learner, attempt, "casus-1", "balie", "a", "", Ticket.fresh(), NOW))
                .isInstanceOf(RuleBroken.class);

        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.NOT_STARTED);
    }

    /** Who it is takes one more: four in all. */
    @Test
    void aStepTakesThreeQueries() {
        attempts.visit(learner, attempt, "begin", "", NOW);

        assertThat(Queries.of(() -> attempts.visit(learner, attempt, "toets", "vraag-1", NOW)))
                .isEqualTo(3);
        assertThat(Queries.of(() -> attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW)))
                .isEqualTo(3);
        assertThat(Queries.of(() -> decide("a"))).isEqualTo(3);
        assertThat(Queries.of(() -> predict("a"))).isEqualTo(3);
        assertThat(Queries.of(() -> answer("t01", "a"))).isEqualTo(3);
    }

    @Test
    void aStepSentAgainIsReadAndNotWritten() {
        Ticket ticket = Ticket.fresh();
        attempts.read(learner, attempt, "begin", ticket, NOW);

        assertThat(Queries.of(() -> attempts.read(learner, attempt, "begin", ticket, NOW)))
                .isEqualTo(1);
    }

    @Test
    void learnersSideBySideDoNotWaitForEachOther() throws Exception {
        List<Callable<Receipt>> deeds = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Learner one = world.learner(Profession.GGZ);
            AttemptId hers = attempts.open(one, module, NOW);
            for (int page = 0; page < 3; page++) {
                deeds.add(() -> attempts.read(one, hers, "begin", Ticket.fresh(), NOW));
            }
        }

        for (Future<Receipt> deed : crowd.invokeAll(deeds)) {
            assertThat(deed.get().kind()).isEqualTo(StepKind.READ);
        }
    }

    @Test
    void tenAtOnceWithTenTicketsAreTenStepsInARow() throws Exception {
        List<Receipt> receipts = atOnce(10, () -> attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW));

        assertThat(receipts.stream().map(Receipt::seq).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void whatTheSceneDoesNotOfferIsRefused() {
        for (String choice : List.of("", "z", "A", "<script>alert(1)</script>", "a' or '1'='1")) {
            assertThatThrownBy(() ->
                            attempts.decide(learner, attempt, "casus-1", "balie", choice, "niets", Ticket.fresh(), NOW))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("learning.step.choice");
        }
        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.NOT_STARTED);
    }

    @Test
    void anAnswerInSomebodyElsesAttemptLeavesNoTrace() {
        Learner other = world.learner(learner.organisation(), Profession.RVDK);

        assertThatThrownBy(() -> attempts.answer(other, attempt, "toets", "t02", List.of("5"), Ticket.fresh(), NOW))
                .isInstanceOf(NotFound.class);

        assertThat(standings.attempt(learner, attempt).state()).isEqualTo(ProgressState.NOT_STARTED);
        assertThat(standings.mine(other)).isEmpty();
    }

    @Test
    void aQuizThatWasHandedInTakesNoAnswers() {
        answer("t01", "a");
        answer("t02", "5");
        int last =
                attempts.finish(learner, attempt, "toets", Ticket.fresh(), NOW).seq();

        assertThatThrownBy(() -> answer("t02", "6"))
                .isInstanceOf(StaleStep.class)
                .hasMessage("learning.step.finished");
        assertThat(attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW).seq())
                .isEqualTo(last + 1);
    }

    @Test
    void scriptIsNoAnswer() {
        assertThatThrownBy(() -> answer("t02", "<script>alert(1)</script>")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> answer("t01", "<script>alert(1)</script>")).isInstanceOf(RuleBroken.class);
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

    private static boolean isStored(Future<Receipt> tab) throws InterruptedException {
        try {
            return tab.get().seq() > 0;
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(StaleStep.class);
            return false;
        }
    }
}
