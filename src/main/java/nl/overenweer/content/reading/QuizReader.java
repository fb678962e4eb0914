package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;

/** Reads a quiz: {@code toets.yaml}. */
final class QuizReader {
    private QuizReader() {}

    static Quiz read(Entry in, String slug) {
        Map<String, List<String>> labels = new LinkedHashMap<>();
        var quiz = new Quiz(
                slug,
                in.text("titel"),
                in.optional("inleiding"),
                Parts.distinct(in, in.entries("vragen"), entry -> question(entry, labels), Question::id),
                labels,
                ClosingReader.read(in));
        in.close();
        return quiz;
    }

    private static Question question(Entry in, Map<String, List<String>> labels) {
        List<String> about = ClosingReader.labels(in);
        Question question = QuestionReader.read(in);
        if (!about.isEmpty()) {
            labels.putIfAbsent(question.id(), about);
        }
        return question;
    }
}
