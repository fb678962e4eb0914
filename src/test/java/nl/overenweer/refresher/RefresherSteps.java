package nl.overenweer.refresher;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.overenweer.content.Library;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.Profession;
import nl.overenweer.refresher.scheduling.CardKind;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Outdated;
import nl.overenweer.testing.Crowd;
import org.junit.jupiter.api.BeforeEach;

/** A learner who makes a mistake and finishes a module, for tests in the container. */
abstract class RefresherSteps {
    static final Duration DAY = Duration.ofDays(1);

    @Inject
    LearningWorld world;

    @Inject
    Attempts attempts;

    @Inject
    Standings standings;

    @Inject
    Library library;

    @Inject
    CatchingUp catchingUp;

    @Inject
    Recalling recalling;

    @Inject
    Refreshers refreshers;

    @Inject
    Sweeping sweeping;

    @Inject
    Clocks clocks;

    @Inject
    Crowd crowd;

    Learner learner;
    String module;
    AttemptId attempt;
    Instant now;
    Instant tomorrow;

    @BeforeEach
    void begins() {
        now = clocks.now();
        tomorrow = now.plus(DAY);
        learner = world.learner(Profession.GGZ);
        module = world.moduleSaying("Lees [het artikel](wet:bw1-255) en doe de [kindcheck](begrip:kindcheck).");
        attempt = attempts.open(learner, module, now);
    }

    boolean stores(CardId card, List<String> given) {
        try {
            recalling.answer(learner, card, given, turn(tomorrow));
            return true;
        } catch (Outdated done) {
            return false;
        }
    }

    CardId mistake() {
        answer("t01", wrong("t01"));
        return card(catchingUp.catchUp(learner, now), CardKind.QUESTION).id();
    }

    void finish() {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), now);
        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), now);
        attempts.predict(learner, attempt, "casus-1", "balie", "b", Ticket.fresh(), now);
        QuestionState question = question("t01");
        answer("t01", List.of(letter(question, "Dit klopt.")));
        answer("t02", List.of("5"));
        attempts.finish(learner, attempt, "toets", Ticket.fresh(), now);
    }

    void answer(String question, List<String> given) {
        attempts.answer(learner, attempt, "toets", question, given, Ticket.fresh(), now);
    }

    List<String> wrong(String question) {
        return List.of(letter(question(question), "Dit niet."));
    }

    QuestionState question(String id) {
        return standings.quiz(learner, module, "toets").questions().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    List<String> right(CardId card, Instant at) {
        Look look = refreshers.look(learner, card, at);
        return look.ground()
                .match(
                        question -> List.of(
                                letter(QuestionState.alone(question.question(), "", look.seed()), "Dit klopt.")),
                        term -> List.of(),
                        law -> List.of());
    }

    static String letter(QuestionState question, String text) {
        return question.sheet().lines().stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow()
                .letter();
    }

    LocalDate due(CardId card) {
        return refreshers.deck(learner).card(card).orElseThrow().due();
    }

    static CardView card(Deck deck, CardKind kind) {
        return deck.cards().stream()
                .filter(card -> card.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Turn turn(Instant at) {
        return new Turn(Ticket.fresh(), at);
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Clocks.ZONE);
    }

    /** The registers as they came with the product. */
    static Map<String, byte[]> registers() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String path : List.of("begrippen.yaml", "wetten.yaml", "spoor-a/course.yaml", "spoor-b/course.yaml")) {
            try (InputStream file = RefresherSteps.class.getResourceAsStream("/courses/" + path)) {
                files.put(path, Objects.requireNonNull(file, path).readAllBytes());
            }
        }
        return files;
    }

    static Map<String, byte[]> changed(Map<String, byte[]> packed) {
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
