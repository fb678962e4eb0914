package nl.overenweer.refresher.scheduling;

import static nl.overenweer.refresher.scheduling.CardKind.LAW;
import static nl.overenweer.refresher.scheduling.CardKind.QUESTION;
import static nl.overenweer.refresher.scheduling.CardKind.TERM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private final List<Candidate> cards = new ArrayList<>();

    @Test
    void nobodyHasAnythingAtFirst() {
        Hand hand = hand();

        assertThat(hand.left()).isEmpty();
        assertThat(hand.next()).isEmpty();
        assertThat(hand.total()).isZero();
    }

    @Test
    void atMostThreeMinutesOfQuestions() {
        for (int id = 1; id <= 6; id++) {
            known(id, QUESTION, 5 + id);
        }

        assertThat(hand().left()).hasSize(4);
        assertThat(hand().minutes()).isEqualTo(3);
        assertThat(hand().waiting()).isEqualTo(2);
        assertThat(hand().hasMore()).isTrue();
    }

    @Test
    void theMostForgottenComesFirst() {
        known(1, TERM, 3);
        known(2, TERM, 40);
        known(3, TERM, 12);

        assertThat(ids()).containsExactly(2L, 3L, 1L);
    }

    @Test
    void whatIsDueGoesBeforeWhatIsNew() {
        fresh(1, LAW, 0);
        known(2, QUESTION, 9);

        assertThat(ids()).containsExactly(2L, 1L);
    }

    @Test
    void threeNewOnesADayOfEachKindInTurn() {
        fresh(1, TERM, 9);
        fresh(2, TERM, 8);
        fresh(3, QUESTION, 2);
        fresh(4, QUESTION, 5);
        fresh(5, LAW, 0);

        assertThat(ids()).containsExactly(5L, 4L, 1L);
        assertThat(hand().newWaiting()).isEqualTo(2);
        assertThat(hand().hasMore()).isFalse();
        assertThat(hand().next()).contains(TODAY.plusDays(1));
    }

    @Test
    void whatWasAskedTodayTakesItsTimeAndItsPlace() {
        asked(1, QUESTION);
        asked(2, QUESTION);
        fresh(3, TERM, 4);
        fresh(4, TERM, 3);

        assertThat(ids()).containsExactly(3L);
        assertThat(hand().done()).isEqualTo(2);
        assertThat(hand().total()).isEqualTo(3);
        assertThat(hand().minutes()).isEqualTo(1);
    }

    @Test
    void whoAsksForMoreGetsAnotherThreeMinutes() {
        for (int id = 1; id <= 8; id++) {
            known(id, QUESTION, 5);
        }

        assertThat(Hand.of(cards, TODAY, 2).left()).hasSize(8);
    }

    @Test
    void aShortCardFillsWhatALongOneLeaves() {
        known(1, QUESTION, 30);
        known(2, QUESTION, 29);
        known(3, QUESTION, 28);
        known(4, TERM, 27);
        known(5, QUESTION, 26);

        assertThat(ids()).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void nothingDueTellsTheNextDay() {
        cards.add(new Candidate(1, TERM, Schedule.fresh(TODAY.plusDays(2))));
        cards.add(new Candidate(2, TERM, Schedule.fresh(TODAY.plusDays(9))));

        assertThat(hand().left()).isEmpty();
        assertThat(hand().next()).contains(TODAY.plusDays(2));
    }

    private Hand hand() {
        return Hand.of(cards, TODAY, 1);
    }

    private List<Long> ids() {
        return hand().left().stream().map(Candidate::card).toList();
    }

    /** Asked once, so many days ago, and due since. */
    private void known(long id, CardKind kind, int daysAgo) {
        LocalDate then = TODAY.minusDays(daysAgo);
        Schedule schedule = Schedule.of(then, List.of(new Recall(then, Rating.GOOD)), id);
        cards.add(new Candidate(id, kind, schedule));
    }

    private void fresh(long id, CardKind kind, int waitingDays) {
        cards.add(new Candidate(id, kind, Schedule.fresh(TODAY.minusDays(waitingDays))));
    }

    private void asked(long id, CardKind kind) {
        Schedule schedule = Schedule.of(TODAY, List.of(new Recall(TODAY, Rating.GOOD)), id);
        cards.add(new Candidate(id, kind, schedule));
    }
}
