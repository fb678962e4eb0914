package nl.overenweer.learning;

import java.util.stream.IntStream;
import nl.overenweer.content.Quiz;

/** The addresses of one module's pages, as paths from the root. */
record Addresses(String module) {
    /** The last part of the address of a quiz's result. */
    static final String RESULT = "uitslag";

    private static final String QUESTION = "vraag-";

    String home() {
        return "/modules/" + module;
    }

    String item(String item) {
        return home() + "/" + item;
    }

    String scene(String item, String scene) {
        return item(item) + "/" + scene;
    }

    String question(String item, int number) {
        return item(item) + "/" + QUESTION + number;
    }

    /** The address of the question with this id; of the quiz itself when it has none such. */
    String question(Quiz quiz, String question) {
        for (int i = 0; i < quiz.questions().size(); i++) {
            if (quiz.questions().get(i).id().equals(question)) {
                return question(quiz.slug(), i + 1);
            }
        }
        return item(quiz.slug());
    }

    /** Whether this is the last part of the address of one of the quiz's questions, or of its result. */
    boolean isIn(Quiz quiz, String spot) {
        return spot.equals(RESULT)
                || IntStream.rangeClosed(1, quiz.questions().size()).anyMatch(number -> spot.equals(QUESTION + number));
    }

    String result(String item) {
        return item(item) + "/" + RESULT;
    }
}
