package nl.overenweer.bench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.overenweer.bench.Classroom.Pupil;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Vignette;

/** What the guests of one round ask, a line each: a page, a scene, and an answer that nobody gave before. */
final class Round {
    static final String HEAD = "secret,token,attempt,page,scene,ticket,quiz,question,given";

    private final CourseModule module;
    private final List<Pupil> pupils;
    private final Iterator<String> lines;

    Round(CourseModule module, List<Pupil> pupils) {
        this.module = module;
        this.pupils = pupils;
        this.lines = easy(quiz()).flatMap(question -> pupils.stream().map(pupil -> line(pupil, question)))
                .iterator();
    }

    /** Each line is given once: an answer is. */
    List<String> next(int size) {
        List<String> some = new ArrayList<>(List.of(HEAD));
        while (some.size() <= size) {
            some.add(lines.next());
        }
        return some;
    }

    /** A line per pupil, for who only reads. */
    List<String> readers() {
        Question any = quiz().questions().get(0);
        return pupils.stream().map(pupil -> line(pupil, any)).toList();
    }

    int size() {
        return pupils.size() * (int) easy(quiz()).count();
    }

    /** The address, below the module's, of a question: it tells the attempt. */
    String question() {
        return "/" + quiz().slug() + "/vraag-1";
    }

    private String line(Pupil pupil, Question question) {
        Vignette vignette = module.vignettes().get(0);
        String home = "/modules/" + module.slug() + "/";
        return String.join(
                ",",
                pupil.guest().secret(),
                pupil.guest().token(),
                pupil.attempt(),
                home + module.pages().get(1).slug(),
                home + vignette.slug() + "/" + vignette.start(),
                UUID.randomUUID().toString(),
                quiz().slug(),
                question.id(),
                "a");
    }

    private Quiz quiz() {
        return module.quizzes().get(0);
    }

    /** Questions that take one letter. */
    private static Stream<Question> easy(Quiz quiz) {
        return quiz.questions().stream()
                .filter(question -> question instanceof SingleChoice || question instanceof MultipleChoice);
    }
}
