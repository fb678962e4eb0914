package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.citations;
import static nl.overenweer.content.reading.CourseWriter.each;

import java.util.List;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.content.reading.YamlText.Keys;

/** Prints one question of a quiz: the way back of {@link QuestionReader}. */
final class QuestionWriter implements ByKind<Keys> {
    private QuestionWriter() {}

    static Keys keys(Question question) {
        return question.match(new QuestionWriter()).with("bronnen", citations(question.sources()));
    }

    @Override
    public Keys single(SingleChoice question) {
        return ask(question).with("opties", options(question.options()));
    }

    @Override
    public Keys multiple(MultipleChoice question) {
        return ask(question).with("opties", options(question.options()));
    }

    @Override
    public Keys trueFalse(TrueFalse question) {
        return head(question)
                .with("stelling", question.text())
                .with("antwoord", question.answer() ? "waar" : "onwaar")
                .with(
                        "feedback",
                        new Keys().with("waar", question.feedbackTrue()).with("onwaar", question.feedbackFalse()));
    }

    @Override
    public Keys matching(Matching question) {
        return ask(question).with("paren", each(question.pairs(), pair -> new Keys()
                .with("links", pair.left())
                .with("rechts", pair.right())
                .with("feedback", pair.feedback())));
    }

    @Override
    public Keys ordering(Ordering question) {
        return ask(question)
                .with("stappen", question.steps())
                .with(
                        "feedback",
                        new Keys().with("goed", question.feedbackRight()).with("fout", question.feedbackWrong()));
    }

    @Override
    public Keys numeric(Numeric question) {
        return ask(question)
                .with("antwoord", question.answer())
                .with("marge", question.margin())
                .with("decimalen", question.decimals())
                .with("eenheid", question.unit())
                .with(
                        "feedback",
                        new Keys()
                                .with("goed", question.feedbackRight())
                                .with("te-laag", question.feedbackTooLow())
                                .with("te-hoog", question.feedbackTooHigh()));
    }

    private static Keys head(Question question) {
        return new Keys()
                .with("id", question.id())
                .with("soort", question.kind().key());
    }

    private static Keys ask(Question question) {
        return head(question).with("vraag", question.text());
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
