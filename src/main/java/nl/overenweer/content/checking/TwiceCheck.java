package nl.overenweer.content.checking;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Option;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Vignette;

/** What stands somewhere for the second time: a question, an answer, a choice. Whoever met it before only has to remember. */
public final class TwiceCheck {
    /** The question of these is an instruction, such as ‘Wat hoort bij elkaar?’; what is asked stands below it. */
    private static final Set<QuestionKind> INSTRUCTED = Set.of(
            QuestionKind.MATCHING,
            QuestionKind.ORDERING,
            QuestionKind.CLOZE,
            QuestionKind.SORTING,
            QuestionKind.HIGHLIGHT,
            QuestionKind.MATRIX,
            QuestionKind.SCRIPT);

    /** A shorter answer, such as ‘De huisarts’, may well be an answer to several questions. */
    private static final int SENTENCE = 40;

    private final Findings findings;

    TwiceCheck(Findings findings) {
        this.findings = findings;
    }

    /** What makes a question this one and no other, whatever it is called. */
    public static String asked(Question question) {
        String below =
                INSTRUCTED.contains(question.kind()) ? String.join("\n", question.match(new QuestionWordings())) : "";
        return plain(question.text() + "\n" + below);
    }

    void module(CourseModule module) {
        Map<String, String> questions = new HashMap<>();
        Map<String, String> answers = new HashMap<>();
        for (Quiz quiz : module.quizzes()) {
            for (Question question : quiz.questions()) {
                String place = "‘" + question.id() + "’ van ‘" + quiz.slug() + "’";
                String before = questions.putIfAbsent(asked(question), place);
                if (before != null) {
                    findings.warning(
                            "", "De vraag " + place + " is dezelfde als " + before + ". Stel een andere vraag.");
                }
                answers(question, place, answers);
            }
        }
    }

    private void answers(Question question, String place, Map<String, String> answers) {
        for (String text : Set.copyOf(answers(question))) {
            String before = text.length() < SENTENCE ? null : answers.putIfAbsent(plain(text), place);
            if (before != null) {
                findings.warning(
                        "",
                        "‘" + text + "’ is een antwoord bij " + place + " en bij " + before
                                + ". Schrijf er één anders.");
            }
        }
    }

    void question(Question question) {
        twice(answers(question))
                .forEach(text -> findings.error(
                        question.id(),
                        "Het antwoord ‘" + text + "’ staat er twee keer. Maak de antwoorden verschillend."));
    }

    void vignette(Vignette vignette) {
        for (Scene scene : vignette.scenes()) {
            twice(scene.choices().stream().map(choice -> choice.text()).toList())
                    .forEach(text -> findings.error(
                            scene.id(), "De keuze ‘" + text + "’ staat er twee keer. Maak de keuzes verschillend."));
        }
    }

    private static List<String> answers(Question question) {
        if (question instanceof SingleChoice single) {
            return single.options().stream().map(Option::text).toList();
        }
        if (question instanceof MultipleChoice multiple) {
            return multiple.options().stream().map(Option::text).toList();
        }
        return question instanceof Highlight highlight
                ? highlight.passages().stream().map(Highlight.Passage::text).toList()
                : List.of();
    }

    private static List<String> twice(List<String> texts) {
        Set<String> seen = new HashSet<>();
        return texts.stream()
                .filter(text -> !text.isBlank() && !seen.add(plain(text)))
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(java.util.Locale.ROOT);
    }
}
