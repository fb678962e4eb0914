package nl.overenweer.learning;

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

    String result(String item) {
        return item(item) + "/" + RESULT;
    }
}
