package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.QuestionKind;

/** What a trainer does to a quiz as a whole: questions come, go and move. */
public final class QuizEdits {
    /** The kinds of question, by their word in the text form. */
    public static final List<String> KINDS =
            Stream.of(QuestionKind.values()).map(QuestionKind::key).toList();

    private static final String QUESTIONS = "vragen";

    private QuizEdits() {}

    /** A question to be filled in, at the end; gives its id. An unknown kind makes a single choice. */
    public static String addQuestion(Sheet quiz, String kind) {
        String sort = KINDS.contains(kind) ? kind : KINDS.get(0);
        Map<String, Object> question = new LinkedHashMap<>();
        String id = freeId(Names.ids(quiz, QUESTIONS));
        question.put("id", id);
        question.put("soort", sort);
        QuestionKind.of(sort).ifPresent(known -> begin(question, known));
        quiz.add(QUESTIONS, question);
        return id;
    }

    /** The lists that a question of this kind can't do without, with empty rows to fill in. */
    private static void begin(Map<String, Object> question, QuestionKind kind) {
        switch (kind) {
            case SINGLE, MULTIPLE -> question.put("opties", rows("a", "b", "c", "d"));
            case MATCHING -> question.put("paren", rows("", "", ""));
            case ORDERING -> question.put("stappen", new ArrayList<>(List.of("", "", "")));
            case CLOZE -> question.put("gaten", rows("g1"));
            case SORTING -> {
                question.put("groepen", rows("a", "b"));
                question.put("onderdelen", rows("", "", ""));
            }
            case HIGHLIGHT -> question.put("stukken", rows("", "", ""));
            case MATRIX -> {
                question.put("kolommen", rows("a", "b"));
                question.put("rijen", rows("", "", ""));
            }
            case TRUE_FALSE, NUMERIC, SHORT_TEXT, SCRIPT, DUE_DATE -> {
                // these have one answer, which the form asks for
            }
        }
    }

    public static void removeQuestion(Sheet quiz, String id) {
        quiz.remove(QUESTIONS, quiz.indexOf(QUESTIONS, id));
    }

    public static void moveQuestion(Sheet quiz, String id, int by) {
        quiz.move(QUESTIONS, quiz.indexOf(QUESTIONS, id), by);
    }

    private static String freeId(Set<String> taken) {
        int number = taken.size() + 1;
        while (taken.contains(id(number))) {
            number++;
        }
        return id(number);
    }

    private static String id(int number) {
        return "t" + (number < 10 ? "0" : "") + number;
    }

    private static List<Object> rows(String... ids) {
        List<Object> rows = new ArrayList<>();
        for (String id : ids) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (!id.isEmpty()) {
                row.put("id", id);
            }
            rows.add(row);
        }
        return rows;
    }
}
