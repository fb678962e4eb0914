package nl.overenweer.refresher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.Profession;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.database.Queries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RefreshersIT extends RefresherSteps {
    @Test
    void aMistakeComesBackTheDayAfterAndARightAnswerDoesNot() {
        answer("t01", wrong("t01"));
        answer("t02", List.of("5"));

        Deck deck = catchingUp.catchUp(learner, now);

        assertThat(deck.cards()).singleElement().satisfies(card -> {
            assertThat(card.kind()).isEqualTo(CardKind.QUESTION);
            assertThat(card.due()).isEqualTo(day(tomorrow));
        });
        assertThat(deck.hand(day(now), 1).left()).isEmpty();
        assertThat(deck.hand(day(tomorrow), 1).left()).hasSize(1);
    }

    @Test
    void lookingAgainMakesNoCardTwice() {
        answer("t01", wrong("t01"));
        catchingUp.catchUp(learner, now);

        assertThat(catchingUp.catchUp(learner, tomorrow).cards()).hasSize(1);
        assertThat(catchingUp.catchUp(learner, tomorrow).cards()).hasSize(1);
    }

    @Test
    void answeringCostsNothingMoreAndTheDeckIsOneQuery() {
        answer("t01", wrong("t01"));
        catchingUp.catchUp(learner, now);

        assertThat(Queries.of(() -> refreshers.deck(learner))).isEqualTo(1);
        assertThat(Queries.of(() -> catchingUp.catchUp(learner, tomorrow))).isLessThanOrEqualTo(5);
    }

    @Test
    void theStartPageAsksOnlyForTodaysCardsAndForNoneWhenSwitchedOff() {
        CardId card = mistake();

        assertThat(refreshers.today(learner, day(now)).left()).isEmpty();
        assertThat(refreshers.today(learner, day(tomorrow)).left())
                .isEqualTo(refreshers.deck(learner).hand(day(tomorrow), 1).left())
                .isNotEmpty();
        assertThat(Queries.of(() -> refreshers.today(learner, day(tomorrow)))).isEqualTo(1);

        recalling.answer(learner, card, right(card, tomorrow), turn(tomorrow));
        assertThat(refreshers.today(learner, day(tomorrow)).done()).isEqualTo(1);
        assertThat(refreshers.today(learner, due(card)).left())
                .isEqualTo(refreshers.deck(learner).hand(due(card), 1).left());

        refreshers.pause(learner, tomorrow);
        assertThat(refreshers.today(learner, due(card)).left()).isEmpty();
    }

    @Test
    void theSameTicketIsStoredOnceAndAnotherTabIsTold() {
        CardId card = mistake();
        Turn turn = turn(tomorrow);

        recalling.answer(learner, card, right(card, tomorrow), turn);
        LocalDate due = due(card);
        recalling.answer(learner, card, right(card, tomorrow), turn);

        assertThat(due).isEqualTo(day(tomorrow).plusDays(2));
        assertThat(due(card)).isEqualTo(due);
        assertThatThrownBy(() -> recalling.answer(learner, card, right(card, tomorrow), turn(tomorrow)))
                .isInstanceOf(Outdated.class);
        assertThat(refreshers.look(learner, card, tomorrow).card().schedule().times())
                .isEqualTo(1);
    }

    @Test
    void tenAtOnceStoreOne() throws Exception {
        CardId card = mistake();
        List<String> given = right(card, tomorrow);
        Callable<Boolean> deed = () -> stores(card, given);
        int stored = 0;
        for (Future<Boolean> each : crowd.invokeAll(Collections.nCopies(10, deed))) {
            stored += each.get() ? 1 : 0;
        }

        assertThat(stored).isEqualTo(1);
        assertThat(refreshers.look(learner, card, tomorrow).card().schedule().times())
                .isEqualTo(1);
    }

    @Test
    void whatIsNoAnswerIsRefusedAndChangesNothing() {
        CardId card = mistake();

        assertThatThrownBy(() -> recalling.answer(learner, card, List.of("z"), turn(tomorrow)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> recalling.rate(learner, card, Rating.EASY, turn(tomorrow)))
                .isInstanceOf(NotFound.class);
        assertThat(due(card)).isEqualTo(day(tomorrow));
    }

    @Test
    void aRightAnswerMayBeCalledEasyAndAWrongOneNot() {
        CardId card = mistake();
        recalling.answer(learner, card, right(card, tomorrow), turn(tomorrow));

        recalling.ease(learner, card, turn(tomorrow));

        assertThat(due(card)).isAfter(day(tomorrow).plusDays(5));
        assertThatThrownBy(() -> recalling.ease(learner, card, turn(tomorrow))).isInstanceOf(Outdated.class);
    }

    @Test
    void nobodyElseFindsACard() {
        CardId card = mistake();
        Learner other = world.learner(learner.organisation(), Profession.GGZ);
        Learner elsewhere = new Learner(learner.person(), world.organisation(), Profession.GGZ);

        for (Learner stranger : List.of(other, elsewhere)) {
            assertThatThrownBy(() -> refreshers.look(stranger, card, tomorrow)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> recalling.remove(stranger, card)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> recalling.undo(stranger, card, turn(tomorrow)))
                    .isInstanceOf(NotFound.class);
            assertThat(refreshers.deck(stranger).cards()).isEmpty();
        }
    }

    @Test
    void aCardThatSheTookAwayStaysAwayUntilSheWantsItBack() {
        CardId card = mistake();

        recalling.remove(learner, card);
        assertThat(catchingUp.catchUp(learner, tomorrow).cards()).isEmpty();
        assertThatThrownBy(() -> recalling.answer(learner, card, right(card, tomorrow), turn(tomorrow)))
                .isInstanceOf(Outdated.class);

        recalling.bringBack(learner, card);
        assertThat(refreshers.deck(learner).cards()).hasSize(1);
    }
}
