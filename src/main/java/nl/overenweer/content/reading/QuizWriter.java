package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.each;

import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.reading.YamlText.Inline;
import nl.overenweer.content.reading.YamlText.Keys;

/** Prints a quiz. */
final class QuizWriter {
    private QuizWriter() {}

    static String text(Quiz quiz) {
        var keys = new Keys().with("titel", quiz.title());
        quiz.closing().ifPresent(test -> keys.with("soort", ClosingReader.CLOSING));
        keys.with("inleiding", quiz.introduction());
        quiz.closing().ifPresent(test -> closing(keys, test));
        return YamlText.of(keys.with("vragen", each(quiz.questions(), question -> QuestionWriter.keys(question)
                .with("labels", new Inline(quiz.labels(question.id()))))));
    }

    private static void closing(Keys keys, ClosingTest test) {
        keys.with("bank", new Inline(test.bank()))
                .with(
                        "trekking",
                        new Inline(new Keys()
                                .with("aantal", test.draw().count())
                                .with("labels", test.draw().quotas())))
                .with(
                        "geslaagd",
                        test.pass().percent()
                                ? test.pass().text()
                                : (Object) test.pass().value())
                .with("pogingen", test.attempts())
                .with("pauze-uren", test.pauseHours());
        if (test.isTimed()) {
            keys.with("tijd-minuten", test.minutes());
        }
    }
}
