package nl.overenweer.scorm;

import static nl.overenweer.scorm.RunningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.cmi.Change;
import nl.overenweer.scorm.cmi.Fault;
import nl.overenweer.scorm.cmi.Refused;
import nl.overenweer.shared.NotFound;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ScoSessionsIT {
    private static final ScoSessions.Opening LAPTOP = new ScoSessions.Opening("laptop", false, "Proef Persoon");
    private static final ScoSessions.Opening PHONE = new ScoSessions.Opening("telefoon", false, "Proef Persoon");

    @Inject
    private RunningWorld world;

    @Inject
    private ScoSessions sessions;

    @Inject
    private Standings standings;

    @Inject
    private Crowd crowd;

    private static Commit commit(int session, int number, Ending ending, String... pairs) {
        return commit("deel", session, number, ending, pairs);
    }

    static Commit commit(String part, int session, int number, Ending ending, String... pairs) {
        List<Change> set = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            set.add(new Change(pairs[i], pairs[i + 1]));
        }
        return new Commit(session, number, part, set, ending);
    }

    private String legacy() {
        return world.module(
                SmallPackage.legacy(SmallPackage.item("deel", "<adlcp:masteryscore>80</adlcp:masteryscore>"))
                        .zip());
    }

    private ProgressState state(Learner learner, String module) {
        return standings.attempt(learner, module).orElseThrow().state();
    }

    @Test
    void fromLaunchToProgress() {
        Learner learner = world.learner();
        String module = legacy();
        RegistrationKey key = world.registration(learner, module);

        Launched launched = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                commit(1, 1, Ending.NONE, "cmi.core.lesson_status", "incomplete", "cmi.core.lesson_location", "3"),
                NOW);
        ProgressState busy = state(learner, module);
        CommitReceipt last = sessions.commit(
                learner,
                key,
                commit(1, 2, Ending.FINISHED, "cmi.core.score.raw", "85", "cmi.core.session_time", "00:10:00"),
                NOW);

        assertThat(launched.part().orElseThrow().id()).isEqualTo("deel");
        assertThat(launched.values())
                .containsEntry("cmi.core.entry", "ab-initio")
                .containsEntry("cmi.core.student_name", "Proef Persoon")
                .containsEntry("cmi.student_data.mastery_score", "80");
        assertThat(busy).isNotEqualTo(ProgressState.DONE);
        assertThat(last.result().done()).isTrue();
        assertThat(last.result().scaled()).contains(0.85);
        assertThat(state(learner, module)).isEqualTo(ProgressState.DONE);
    }

    @Test
    void aClosedTabIsASuspend() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());

        sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                commit(
                        1,
                        1,
                        Ending.SUSPENDED,
                        "cmi.suspend_data",
                        "x".repeat(9000),
                        "cmi.core.session_time",
                        "00:05:00"),
                NOW);
        Launched again = sessions.open(learner, key, PHONE, NOW.plusSeconds(5));

        assertThat(again.session()).isEqualTo(2);
        assertThat(again.values())
                .containsEntry("cmi.core.entry", "resume")
                .containsEntry("cmi.core.total_time", "0000:05:00.00")
                .containsEntry("cmi.suspend_data", "x".repeat(9000));
    }

    @Test
    void theSameCommitAgainChangesNothingAndOneThatRunsAheadWaits() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(learner, key, commit(1, 1, Ending.NONE, "cmi.core.lesson_location", "1"), NOW);

        CommitReceipt again =
                sessions.commit(learner, key, commit(1, 1, Ending.NONE, "cmi.core.lesson_location", "anders"), NOW);

        assertThat(again.repeated()).isTrue();
        assertThatThrownBy(() ->
                        sessions.commit(learner, key, commit(1, 3, Ending.NONE, "cmi.core.lesson_location", "3"), NOW))
                .isInstanceOfSatisfying(
                        CommitGap.class, gap -> assertThat(gap.expected()).isEqualTo(2));
        sessions.commit(learner, key, commit(1, 2, Ending.SUSPENDED), NOW);
        assertThat(sessions.open(learner, key, LAPTOP, NOW).values()).containsEntry("cmi.core.lesson_location", "1");
    }

    @Test
    void tenAtOnceKeepOneOfEachNumber() throws Exception {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);
        Callable<CommitReceipt> first = () -> sessions.commit(
                learner,
                key,
                commit(1, 1, Ending.NONE, "cmi.interactions.0.id", "vraag", "cmi.core.session_time", "00:01:00"),
                NOW);

        List<CommitReceipt> receipts = new ArrayList<>();
        for (Future<CommitReceipt> each : crowd.invokeAll(Collections.nCopies(10, first))) {
            receipts.add(each.get());
        }

        assertThat(receipts).filteredOn(receipt -> !receipt.repeated()).hasSize(1);
        assertThat(receipts).allMatch(receipt -> receipt.number() == 1);
    }

    @Test
    void anotherDeviceIsToldAndTakesOverOnlyWhenAsked() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);

        assertThatThrownBy(() -> sessions.open(learner, key, PHONE, NOW.plusSeconds(30)))
                .isInstanceOf(SessionTaken.class)
                .hasMessage("scorm.session.taken");
        sessions.open(learner, key, new ScoSessions.Opening("telefoon", true, "P"), NOW.plusSeconds(31));
        assertThatThrownBy(() -> sessions.commit(learner, key, commit(1, 1, Ending.NONE), NOW.plusSeconds(32)))
                .isInstanceOf(SessionTaken.class)
                .hasMessage("scorm.session.elsewhere");
    }

    @Test
    void aWindowThatWasSilentForLongBarsNobody() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);

        assertThat(sessions.open(learner, key, PHONE, NOW.plusSeconds(121)).session())
                .isEqualTo(2);
    }

    @Test
    void anothersRegistrationIsNotFound() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);
        Learner other = world.learner();
        Learner elsewhere = new Learner(learner.person(), other.organisation(), learner.profession());

        for (Learner stranger : List.of(other, elsewhere)) {
            assertThatThrownBy(() -> sessions.open(stranger, key, LAPTOP, NOW)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> sessions.commit(stranger, key, commit(1, 1, Ending.NONE), NOW))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatTheStandardRefusesIsToldAndTheRestIsKept() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);

        CommitReceipt receipt = sessions.commit(
                learner,
                key,
                commit(
                        1,
                        1,
                        Ending.SUSPENDED,
                        "cmi.core.score.raw",
                        "veel",
                        "cmi.nergens",
                        "x",
                        "cmi.core.lesson_location",
                        "7"),
                NOW);

        assertThat(receipt.refused())
                .containsExactly(
                        new Refused("cmi.core.score.raw", Fault.TYPE), new Refused("cmi.nergens", Fault.UNDEFINED));
        assertThat(sessions.open(learner, key, LAPTOP, NOW).values()).containsEntry("cmi.core.lesson_location", "7");
    }

    @Test
    void interactionsAreRowsAndCountOnOverSessions() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, legacy());
        sessions.open(learner, key, LAPTOP, NOW);
        List<String> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            Collections.addAll(
                    many, "cmi.interactions." + i + ".id", "vraag-" + i, "cmi.interactions." + i + ".type", "choice");
        }
        sessions.commit(learner, key, commit(1, 1, Ending.NONE, many.toArray(String[]::new)), NOW);

        CommitReceipt late = sessions.commit(
                learner,
                key,
                commit(
                        1,
                        2,
                        Ending.SUSPENDED,
                        "cmi.interactions.499.result",
                        "correct",
                        "cmi.interactions.500.id",
                        "laatste",
                        "cmi.interactions.502.id",
                        "te-vroeg"),
                NOW);

        assertThat(late.refused()).containsExactly(new Refused("cmi.interactions.502.id", Fault.NOT_SET));
        assertThat(sessions.open(learner, key, LAPTOP, NOW).values())
                .containsEntry("cmi.interactions.499.type", "choice")
                .containsEntry("cmi.interactions.499.result", "correct")
                .containsEntry("cmi.interactions.500.id", "laatste");
    }
}
