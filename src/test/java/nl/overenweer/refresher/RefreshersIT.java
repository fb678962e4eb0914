package nl.overenweer.refresher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Future;
import nl.overenweer.content.Library;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.Profession;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.database.Queries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RefreshersIT {
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private Library library;

    @Inject
    private CatchingUp catchingUp;

    @Inject
    private Recalling recalling;

    @Inject
    private Refreshers refreshers;

    @Inject
    private Sweeping sweeping;

    @Inject
    private Clocks clocks;

    @Resource
    private ManagedExecutorService executor;

    private Learner learner;
    private String module;
    private AttemptId attempt;
    private Instant now;
    private Instant tomorrow;

    @BeforeEach
    void begins() {
        now = clocks.now();
        tomorrow = now.plus(DAY);
        learner = world.learner(Profession.GGZ);
        module = world.moduleSaying("Lees [het artikel](wet:bw1-255) en doe de [kindcheck](begrip:kindcheck).");
        attempt = attempts.open(learner, module, now);
    }

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
        List<Future<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(executor.submit(() -> stores(card, given)));
        }
        int stored = 0;
        for (Future<Boolean> each : all) {
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

    private boolean stores(CardId card, List<String> given) {
        try {
            recalling.answer(learner, card, given, turn(tomorrow));
            return true;
        } catch (Outdated done) {
            return false;
        }
    }

    private CardId mistake() {
        answer("t01", wrong("t01"));
        return card(catchingUp.catchUp(learner, now), CardKind.QUESTION).id();
    }

    private void finish() {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), now);
        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), now);
        attempts.predict(learner, attempt, "casus-1", "balie", "b", Ticket.fresh(), now);
        QuestionState question = question("t01");
        answer("t01", List.of(letter(question, "Dit klopt.")));
        answer("t02", List.of("5"));
        attempts.finish(learner, attempt, "toets", Ticket.fresh(), now);
    }

    private void answer(String question, List<String> given) {
        attempts.answer(learner, attempt, "toets", question, given, Ticket.fresh(), now);
    }

    private List<String> wrong(String question) {
        return List.of(letter(question(question), "Dit niet."));
    }

    private QuestionState question(String id) {
        return standings.quiz(learner, module, "toets").questions().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> right(CardId card, Instant at) {
        Look look = refreshers.look(learner, card, at);
        return look.ground()
                .match(
                        question -> List.of(
                                letter(QuestionState.alone(question.question(), "", look.seed()), "Dit klopt.")),
                        term -> List.of(),
                        law -> List.of());
    }

    private static String letter(QuestionState question, String text) {
        return question.sheet().lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .letter();
    }

    private LocalDate due(CardId card) {
        return refreshers.deck(learner).card(card).orElseThrow().due();
    }

    private static CardView card(Deck deck, CardKind kind) {
        return deck.cards().stream()
                .filter(card -> card.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Turn turn(Instant at) {
        return new Turn(Ticket.fresh(), at);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }

    /** The registers as they came with the product. */
    private static Map<String, byte[]> registers() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : List.of("begrippen.yaml", "wetten.yaml", "spoor-a/course.yaml", "spoor-b/course.yaml")) {
            try (InputStream file = RefreshersIT.class.getResourceAsStream("/courses/" + path)) {
                files.put(path, Objects.requireNonNull(file, path).readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> changed(Map<String, byte[]> packed) {
        String laws = new String(Objects.requireNonNull(packed.get("wetten.yaml")), StandardCharsets.UTF_8);
        int from = laws.indexOf("strekking", laws.indexOf("- id: bw1-255"));
        int to = laws.indexOf("status", from);
        String other = laws.substring(0, from) + "strekking: Zegt nu iets anders.\n    gelezen: 2026-11-01\n    "
                + laws.substring(to);
        Map<String, byte[]> changed = new TreeMap<>(packed);
        changed.put("wetten.yaml", other.getBytes(StandardCharsets.UTF_8));
        return changed;
    }
}
