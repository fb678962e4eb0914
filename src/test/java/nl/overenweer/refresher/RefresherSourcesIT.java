package nl.overenweer.refresher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.Ticket;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.shared.Outdated;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RefresherSourcesIT extends RefresherSteps {
    @Test
    void whoSwitchedThemOffGetsNothingNew() {
        refreshers.pause(learner, now);
        answer("t01", wrong("t01"));

        assertThat(catchingUp.catchUp(learner, now).cards()).isEmpty();
        refreshers.resume(learner);
        assertThat(catchingUp.catchUp(learner, now).cards()).hasSize(1);
    }

    @Test
    void aWordOfAFinishedModuleIsRatedAndTakenBack() {
        finish();
        CardView card = card(catchingUp.catchUp(learner, now), CardKind.TERM);

        recalling.rate(learner, card.id(), Rating.AGAIN, turn(tomorrow));
        assertThat(due(card.id())).isEqualTo(day(tomorrow).plusDays(1));
        recalling.undo(learner, card.id(), turn(tomorrow));

        assertThat(due(card.id())).isEqualTo(day(tomorrow));
        assertThatThrownBy(() -> recalling.undo(learner, card.id(), turn(tomorrow)))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void aLawThatChangedSinceSheDidTheModuleComesUpAndTellsBoth() throws IOException {
        finish();
        assertThat(catchingUp.catchUp(learner, now).cards())
                .extracting(CardView::kind)
                .containsOnly(CardKind.TERM);
        Map<String, byte[]> packed = registers();
        try {
            library.shelveRegisters(changed(packed), now.plusSeconds(1));
            CardView card = card(catchingUp.catchUp(learner, now.plusSeconds(2)), CardKind.LAW);
            Change change = refreshers
                    .look(learner, card.id(), now.plusSeconds(2))
                    .ground()
                    .match(
                            question -> {
                                throw new AssertionError(question);
                            },
                            term -> {
                                throw new AssertionError(term);
                            },
                            Ground.OfLaw::change);

            assertThat(change.kind()).isEqualTo(Change.Kind.REWORDED);
            assertThat(change.now().gist()).isEqualTo("Zegt nu iets anders.");
            assertThat(change.before().gist()).contains("onder toezicht");
        } finally {
            library.shelveRegisters(packed, now.plusSeconds(3));
        }
        assertThat(catchingUp.catchUp(learner, now.plusSeconds(4)).cards())
                .extracting(CardView::kind)
                .containsOnly(CardKind.TERM);
    }

    @Test
    void aClosingTestTellsNothingUntilItIsHandedIn() {
        String real = "meldcode-en-kindcheck";
        AttemptId closing = attempts.open(learner, real, now);
        attempts.draw(learner, closing, "eindtoets", Ticket.fresh(), now);
        List<QuestionState> questions =
                standings.quiz(learner, real, "eindtoets").questions();
        int wrong = 0;
        for (QuestionState question : questions) {
            List<String> given = List.of(question.kind() == QuestionKind.TRUE_FALSE ? "true" : "a");
            boolean simple = question.kind() == QuestionKind.TRUE_FALSE || question.kind() == QuestionKind.SINGLE;
            if (simple) {
                wrong += question.marked(given).full() ? 0 : 1;
                attempts.answer(
                        learner, closing, "eindtoets", question.question().id(), given, Ticket.fresh(), now);
            }
        }
        int answered = (int) questions.stream()
                .filter(each -> each.kind() == QuestionKind.TRUE_FALSE || each.kind() == QuestionKind.SINGLE)
                .count();

        assertThat(catchingUp.catchUp(learner, now).cards()).isEmpty();
        Instant later = now.plusSeconds(60);
        attempts.finish(learner, closing, "eindtoets", questions.size() - answered, Ticket.fresh(), later);

        assertThat(catchingUp.catchUp(learner, later).cards()).hasSize(wrong);
    }

    @Test
    void theTimerFindsWhoDidSomething() {
        answer("t01", wrong("t01"));

        assertThat(sweeping.next(100_000, now.plusSeconds(1))).contains(learner);
    }
}
