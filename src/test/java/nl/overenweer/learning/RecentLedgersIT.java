package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.Sql;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a node remembers of a ledger is what the database says: no step that was undone, and none that another node added left out. */
@ExtendWith(ArquillianExtension.class)
class RecentLedgersIT {
    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private LedgerStore ledgers;

    @Inject
    private Sql sql;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

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
    void aStepThatWasUndoneIsForgotten() throws Exception {
        transaction.begin();
        attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW);
        assertThat(spots()).containsExactly("READ begin ");
        assertThat(ledgers.held(learner, attempt).orElseThrow().lastSeq()).isEqualTo(1);
        transaction.rollback();

        assertThat(spots()).isEmpty();
        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), NOW);

        assertThat(spots()).containsExactly("DECIDED casus-1 balie");
    }

    @Test
    void aStepOfAnotherNodeIsSeenAndTheNextOneComesAfterIt() {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW);
        assertThat(spots()).hasSize(1);
        sql.change(
                "insert into learning_step (attempt_id, seq, at, kind, item, spot, payload)"
                        + " values (?, 2, '2026-11-02 09:00:01', 'VISITED', 'casus-1', 'balie', '{}')",
                attempt.value());

        assertThat(spots()).containsExactly("READ begin ", "VISITED casus-1 balie");
        Receipt third = attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), NOW);

        assertThat(third.seq()).isEqualTo(3);
        assertThat(spots()).containsExactly("READ begin ", "VISITED casus-1 balie", "DECIDED casus-1 balie");
    }

    @Test
    void whatIsRememberedIsToldToNobodyElse() {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), NOW);
        assertThat(spots()).hasSize(1);
        Learner other = world.learner(Profession.RVDK);
        Learner elsewhere = new Learner(learner.person(), other.organisation(), learner.profession());

        assertThat(ledgers.ofLearner(other, attempt)).isEmpty();
        assertThat(ledgers.ofLearner(elsewhere, attempt)).isEmpty();
        assertThat(ledgers.last(elsewhere, module)).isEmpty();
    }

    @Test
    void aSecondAttemptIsTheLastOneAtOnce() {
        assertThat(ledgers.last(learner, module).orElseThrow().attempt().number())
                .isEqualTo(1);
        sql.change(
                "insert into learning_attempt (person_id, organisation_id, profession, module, version_id, number, seed,"
                        + " started_at) select person_id, organisation_id, profession, module, version_id, 2, seed,"
                        + " '2026-11-02 10:00:00' from learning_attempt where id = ?",
                attempt.value());

        Kept last = ledgers.last(learner, module).orElseThrow();

        assertThat(last.attempt().number()).isEqualTo(2);
        assertThat(last.ledger().steps()).isEmpty();
    }

    /** As a page reads them. */
    private List<String> spots() {
        List<Step> ofPage = ledgers.last(learner, module).orElseThrow().ledger().steps();
        List<Step> ofAttempt =
                ledgers.ofLearner(learner, attempt).orElseThrow().ledger().steps();
        assertThat(ofPage.stream().map(Step::seq).toList())
                .isEqualTo(ofAttempt.stream().map(Step::seq).toList());
        return ofPage.stream()
                .map(step -> step.kind() + " " + step.item() + " " + step.spot())
                .toList();
    }
}
