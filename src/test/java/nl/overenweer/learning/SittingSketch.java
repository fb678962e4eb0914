package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Question;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;

/** A learner at work in the {@link CourseSketch}, without a database: what she does is judged, and goes into a ledger in memory. */
final class SittingSketch {
    /** What a learner fills in. */
    static final class Sheet {
        private Sheet() {}

        static List<String> typed(String text) {
            return List.of(text);
        }
    }

    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private Sitting sitting;

    SittingSketch() {
        Learner learner = new Learner(new PersonId(1), new OrganisationId(1), Profession.GGZ);
        ModuleVersion version = new ModuleVersion(new VersionId(1), "meldcode", "spoor-a", 1, "0", START, "");
        Attempt attempt = new Attempt(learner, version, 1, Route.WHOLE, 42, START);
        sitting = new Sitting(attempt, CourseSketch.module(), new Ledger(List.of()));
    }

    Sitting sitting() {
        return sitting;
    }

    Step last() {
        return sitting.ledger().last().orElseThrow();
    }

    String here() {
        return new Whereabouts(sitting).here();
    }

    void reads(String page) {
        does(StepKind.READ, page, "", Payload.NONE);
    }

    void visits(String item, String spot) {
        does(StepKind.VISITED, item, spot, Payload.NONE);
    }

    void decides(String scene, String choice) {
        decides(scene, choice, "calm");
    }

    void decides(String scene, String choice, String child) {
        does(
                StepKind.DECIDED,
                "casus-1",
                scene,
                Payload.NONE.with("choice", choice).with("child", child));
    }

    void predicts(String scene, String choice) {
        does(StepKind.PREDICTED, "casus-1", scene, Payload.NONE.with("choice", choice));
    }

    void replays() {
        does(StepKind.REPLAYED, "casus-1", "", Payload.NONE);
    }

    void goesBack(String scene) {
        does(StepKind.REPLAYED, "casus-1", scene, Payload.NONE);
    }

    void asks(String inquiry, String basis) {
        does(StepKind.ASKED, "casus-1", inquiry, Payload.NONE.with("choice", basis));
    }

    void answers(String question, List<String> given) {
        does(StepKind.ANSWERED, "toets", question, Payload.NONE.with("given", given));
    }

    void finishes() {
        does(StepKind.FINISHED, "toets", "", Payload.NONE);
    }

    void retries() {
        does(StepKind.RETRIED, "toets", "", Payload.NONE);
    }

    /** Answers all three questions, so many of them right, and hands in. */
    void takesQuiz(int right) {
        answers("one", letters("one", right > 0 ? "Option a" : "Option b"));
        answers("some", right > 1 ? letters("some", "Option a", "Option b") : letters("some", "Option c"));
        answers("number", List.of(right > 2 ? "5" : "6"));
        finishes();
    }

    private List<String> letters(String question, String... texts) {
        Question asked = CourseSketch.QUIZ.question(question).orElseThrow();
        return sitting.sheet(asked).lines().stream()
                .filter(line -> List.of(texts).contains(line.text()))
                .map(AnswerSheet.Line::letter)
                .toList();
    }

    private void does(StepKind kind, String item, String spot, Payload payload) {
        Deed deed = new Judging(sitting).settle(new Deed(kind, item, spot, payload));
        int seq = sitting.ledger().nextSeq();
        sitting = sitting.plus(new Step(sitting.attempt().id(), seq, deed, null, START.plusSeconds(seq)));
    }
}
