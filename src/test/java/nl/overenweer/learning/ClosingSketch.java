package nl.overenweer.learning;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Draw;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.PassMark;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;

/** A learner before a closing test of three true statements, drawn from six; two must be right, two attempts, a day between them. */
final class ClosingSketch {
    static final Instant START = Instant.parse("2026-11-02T09:00:00Z");
    static final String TEST = "eindtoets";

    private static final Quiz PRACTICE =
            new Quiz("toets", "Quiz", "", List.of(statement("t1"), statement("t2"), statement("t3")));
    static final CourseModule MODULE = module(0);

    private Sitting sitting;
    private Instant now = START;
    private Leeway leeway = Leeway.NONE;

    ClosingSketch() {
        this(0);
    }

    /** With a clock: so many minutes for each attempt. */
    ClosingSketch(int minutes) {
        Learner learner = new Learner(new PersonId(1), new OrganisationId(1), Profession.GGZ);
        ModuleVersion version = new ModuleVersion(new VersionId(1), "meldcode", "spoor-a", 1, "0", START, "");
        sitting = new Sitting(
                new Attempt(learner, version, 1, Route.WHOLE, 42, START),
                minutes == 0 ? MODULE : module(minutes),
                new Ledger(List.of()));
    }

    Sitting sitting() {
        return sitting;
    }

    QuizState state() {
        return new Views(sitting).quiz(TEST);
    }

    List<String> drawn() {
        return sitting.questions(sitting.quiz(TEST)).stream().map(Question::id).toList();
    }

    Step last() {
        return sitting.ledger().last().orElseThrow();
    }

    void waits(Duration pause) {
        now = now.plus(pause);
    }

    void isGiven(Leeway given) {
        leeway = given;
    }

    void reads(String page) {
        keep(new Judging(sitting).settle(new Deed(StepKind.READ, page, "", Payload.NONE)));
    }

    void practises(String question) {
        Payload given = Payload.NONE.with("given", List.of("true"));
        keep(new Judging(sitting).settle(new Deed(StepKind.ANSWERED, "toets", question, given)));
    }

    void draws() {
        Deed asked = new Deed(StepKind.DRAWN, TEST, "", Payload.NONE);
        keep(new ClosingDesk(sitting, leeway).draw(asked, sitting.ledger().steps(), now));
    }

    void answers(String question, String given) {
        answered(question, Payload.NONE.with("given", List.of(given)));
    }

    void answersOver(int after, String question, String given) {
        answered(question, Payload.NONE.with("given", List.of(given)).with(Judging.AFTER, after));
    }

    void finishes() {
        keep(judged(new Deed(StepKind.FINISHED, TEST, "", Payload.NONE)));
    }

    void finishesWithOpen(int open) {
        Payload known = Payload.NONE.with(Judging.OPEN, open);
        keep(judged(new Deed(StepKind.FINISHED, TEST, "", known)));
    }

    /** As the sweep does; false when it is not time. */
    boolean isHandedIn() {
        Optional<Deed> due = new Timekeeping(sitting, () -> leeway).due(now);
        due.ifPresent(deed -> keep(new Judging(sitting).settle(deed)));
        return due.isPresent();
    }

    void retries() {
        keep(new Judging(sitting).settle(new Deed(StepKind.RETRIED, TEST, "", Payload.NONE)));
    }

    /** Draws, answers all, so many rightly, and hands in. */
    void takes(int right) {
        draws();
        for (int i = 0; i < 3; i++) {
            answers(drawn().get(i), i < right ? "true" : "false");
        }
        finishes();
    }

    private void answered(String question, Payload payload) {
        keep(judged(new Deed(StepKind.ANSWERED, TEST, question, payload)));
    }

    private Deed judged(Deed asked) {
        return new Judging(sitting).settle(new Timekeeping(sitting, () -> leeway).admit(asked, now));
    }

    private static CourseModule module(int minutes) {
        ClosingTest rules =
                new ClosingTest(List.of("toets"), new Draw(3, Map.of()), new PassMark(2, false), 2, 24, minutes);
        Quiz closing = new Quiz(
                TEST,
                "Closing test",
                "",
                List.of(statement("e1"), statement("e2"), statement("e3")),
                Map.of("e1", List.of("kind")),
                Optional.of(rules));
        return CourseSketch.module(
                new CompletionRule(true, false, 0, true), List.of(CourseSketch.page("begin"), PRACTICE, closing));
    }

    private void keep(Deed deed) {
        now = now.plusSeconds(1);
        sitting = sitting.plus(new Step(sitting.attempt().id(), sitting.ledger().nextSeq(), deed, null, now));
    }

    private static Question statement(String id) {
        return new TrueFalse(id, "Question " + id, true, "Yes.", "No.", List.of());
    }
}
