package nl.overenweer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.Leeway.Extra;
import org.junit.jupiter.api.Test;

/** A closing test of 45 minutes; each step of the sketch takes a second. */
class ClosingTimeTest {
    private final ClosingSketch learner = new ClosingSketch(45);

    @Test
    void theDrawSaysHowLongItMayTake() {
        learner.draws();

        assertThat(learner.last().payload().number("minutes")).isEqualTo(45);
        assertThat(learner.sitting().timeUntil()).hasValue(learner.last().at().plus(Duration.ofMinutes(45)));
    }

    @Test
    void aTestWithoutAClockSaysNothingOfTimeAndNeverEnds() {
        ClosingSketch calm = new ClosingSketch();
        calm.draws();
        calm.waits(Duration.ofDays(300));

        calm.answers(calm.drawn().get(0), "true");

        assertThat(calm.isHandedIn()).isFalse();
        assertThat(calm.sitting().timeUntil()).isEmpty();
        assertThat(calm.last().payload().has("minutes")).isFalse();
    }

    @Test
    void anAnswerIsTakenUntilTwoMinutesAfterTheEnd() {
        learner.draws();
        learner.waits(Duration.ofMinutes(46));
        learner.answers(learner.drawn().get(0), "true");
        learner.waits(Duration.ofMinutes(1));

        assertLate(() -> learner.answers(learner.drawn().get(1), "true"));
    }

    @Test
    void afterThatItIsHandedInWithWhatIsStoredOnce() {
        learner.draws();
        learner.answers(learner.drawn().get(0), "true");
        Instant until = learner.sitting().timeUntil().orElseThrow();
        learner.waits(Duration.ofMinutes(46));
        assertThat(learner.isHandedIn()).isFalse();
        learner.waits(Duration.ofMinutes(1));

        assertThat(learner.isHandedIn()).isTrue();

        assertThat(learner.last().payload().number("right")).isEqualTo(1);
        assertThat(learner.last().payload().number("total")).isEqualTo(3);
        assertThat(learner.last().payload().text("timeUp")).isEqualTo(until.toString());
        assertThat(learner.isHandedIn()).isFalse();
        assertThat(learner.sitting().timeUntil()).isEmpty();
        assertLate(() -> learner.answers(learner.drawn().get(1), "true"));
        assertThatThrownBy(learner::draws).hasMessage("learning.closing.paused");
    }

    @Test
    void whoHandsInAfterTheEndNeedsNoConsent() {
        learner.draws();
        learner.waits(Duration.ofMinutes(45));

        learner.finishesWithOpen(0);

        assertThat(learner.last().payload().has("timeUp")).isTrue();
        assertThat(timeUps()).hasSize(1);
        assertThat(Why.of(new Views(learner.sitting()).attempt())
                        .lines()
                        .get(1)
                        .parts()
                        .get(0)
                        .timeUps())
                .hasSize(1);
    }

    @Test
    void whoHandsInBeforeTheEndSaysThatSheKnowsOfOpenQuestions() {
        learner.draws();
        learner.waits(Duration.ofMinutes(44));

        assertThatThrownBy(() -> learner.finishesWithOpen(0)).hasMessage("learning.closing.confirm");
        learner.finishesWithOpen(3);

        assertThat(timeUps()).isEmpty();
    }

    @Test
    void extraTimeCountsForAnAttemptUnderWay() {
        learner.draws();
        learner.waits(Duration.ofMinutes(44));
        learner.isGiven(new Leeway(0, Optional.empty(), List.of(new Extra(15, Optional.empty()))));
        learner.waits(Duration.ofMinutes(10));

        learner.answers(learner.drawn().get(0), "true");

        assertThat(learner.isHandedIn()).isFalse();
        learner.waits(Duration.ofMinutes(8));
        assertThat(learner.isHandedIn()).isTrue();
    }

    private List<Instant> timeUps() {
        return new Views(learner.sitting())
                .attempt()
                .item("eindtoets")
                .orElseThrow()
                .timeUps();
    }

    private static void assertLate(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(StaleStep.class).hasMessage("learning.closing.time-up");
    }
}
