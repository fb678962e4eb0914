package nl.overenweer.learning;

import java.util.stream.IntStream;
import nl.overenweer.content.Quiz;

/** The addresses of one module's pages, as paths from the root. */
record Addresses(String module) {
    /** The last part of the address of a quiz's result. */
    static final String RESULT = "uitslag";

    /** The last part of the address where a closing test is looked over and handed in. */
    static final String HAND_IN = "inleveren";

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

    /** Whether this is the last part of the address of one of the quiz's questions, of its result, or of its handing in. */
    boolean isIn(Quiz quiz, int questions, String spot) {
        return spot.equals(RESULT)
                || quiz.isClosing() && spot.equals(HAND_IN)
                || IntStream.rangeClosed(1, questions).anyMatch(number -> spot.equals(QUESTION + number));
    }

    String handIn(String item) {
        return item(item) + "/" + HAND_IN;
    }

    String result(String item) {
        return item(item) + "/" + RESULT;
    }
}
