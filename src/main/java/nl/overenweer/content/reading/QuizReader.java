package nl.overenweer.content.reading;

import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;

/** Reads a quiz: {@code toets.yaml}. */
final class QuizReader {
    private QuizReader() {}

    static Quiz read(Entry in, String slug) {
        var quiz = new Quiz(
                slug,
                in.text("titel"),
                in.optional("inleiding"),
                Parts.distinct(in, in.entries("vragen"), QuestionReader::read, Question::id));
        in.close();
        return quiz;
    }
}
