package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.each;

import nl.overenweer.content.Quiz;
import nl.overenweer.content.reading.YamlText.Keys;

/** Prints a quiz. */
final class QuizWriter {
    private QuizWriter() {}

    static String text(Quiz quiz) {
        return YamlText.of(new Keys()
                .with("titel", quiz.title())
                .with("inleiding", quiz.introduction())
                .with("vragen", each(quiz.questions(), QuestionWriter::keys)));
    }
}
