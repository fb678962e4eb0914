package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.citations;
import static nl.overenweer.content.reading.CourseWriter.each;

import java.util.List;
import nl.overenweer.content.Option;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.reading.YamlText.Keys;

/** Prints a quiz. */
final class QuizWriter {
    private QuizWriter() {}

    static String text(Quiz quiz) {
        return YamlText.of(new Keys()
                .with("titel", quiz.title())
                .with("inleiding", quiz.introduction())
                .with("vragen", each(quiz.questions(), QuizWriter::question)));
    }

    private static Keys question(Question question) {
        Keys keys = new Keys().with("id", question.id());
        question.match(
                single -> ask(keys, "enkel", single).with("opties", options(single.options())),
                multiple -> ask(keys, "meerdere", multiple).with("opties", options(multiple.options())),
                statement -> keys.with("soort", "waar-onwaar")
                        .with("stelling", statement.text())
                        .with("antwoord", statement.answer() ? "waar" : "onwaar")
                        .with(
                                "feedback",
                                new Keys()
                                        .with("waar", statement.feedbackTrue())
                                        .with("onwaar", statement.feedbackFalse())),
                matching -> ask(keys, "koppel", matching).with("paren", each(matching.pairs(), pair -> new Keys()
                        .with("links", pair.left())
                        .with("rechts", pair.right())
                        .with("feedback", pair.feedback()))),
                ordering -> ask(keys, "volgorde", ordering)
                        .with("stappen", ordering.steps())
                        .with(
                                "feedback",
                                new Keys()
                                        .with("goed", ordering.feedbackRight())
                                        .with("fout", ordering.feedbackWrong())),
                numeric -> ask(keys, "getal", numeric)
                        .with("antwoord", numeric.answer())
                        .with("marge", numeric.margin())
                        .with("decimalen", numeric.decimals())
                        .with("eenheid", numeric.unit())
                        .with(
                                "feedback",
                                new Keys()
                                        .with("goed", numeric.feedbackRight())
                                        .with("te-laag", numeric.feedbackTooLow())
                                        .with("te-hoog", numeric.feedbackTooHigh())));
        return keys.with("bronnen", citations(question.sources()));
    }

    private static Keys ask(Keys keys, String kind, Question question) {
        return keys.with("soort", kind).with("vraag", question.text());
    }

    private static List<Object> options(List<Option> options) {
        return each(options, option -> {
            Keys keys = new Keys().with("id", option.id()).with("tekst", option.text());
            if (option.right()) {
                keys.with("juist", true);
            }
            return keys.with("feedback", option.feedback());
        });
    }
}
