package nl.overenweer.content.checking;

import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;

/** A quiz: every question has a key, feedback for every answer, and a source. */
final class QuizCheck {
    private final Quiz quiz;
    private final Findings findings;

    QuizCheck(Quiz quiz, Findings findings) {
        this.quiz = quiz;
        this.findings = findings;
    }

    void run() {
        if (quiz.questions().isEmpty() && !quiz.isClosing()) {
            findings.error("", "De toets heeft nog geen vragen.");
        }
        quiz.questions().forEach(this::question);
    }

    private void question(Question question) {
        findings.required(question.id(), question.text(), "de vraag");
        findings.cited(question.id(), question.sources());
        if (question.sources().isEmpty()) {
            findings.error(
                    question.id(),
                    "Deze vraag heeft geen bron. Noem het wetsartikel of de bron waar het antwoord staat.");
        }
        for (String text : question.match(new QuestionCheck(findings))) {
            findings.required(question.id(), text, "feedback bij een antwoord");
        }
        new TwiceCheck(findings).question(question);
    }
}
