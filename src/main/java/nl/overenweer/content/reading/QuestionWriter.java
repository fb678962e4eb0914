package nl.overenweer.content.reading;

import static nl.overenweer.content.reading.CourseWriter.citations;
import static nl.overenweer.content.reading.CourseWriter.each;

import java.util.List;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Panel;
import nl.overenweer.content.Question;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TextKey;
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

    @Override
    public Keys shortText(ShortText question) {
        return typed(ask(question), question.key());
    }

    @Override
    public Keys cloze(Cloze question) {
        return ask(question)
                .with("tekst", question.passage())
                .with("gaten", each(question.gaps(), QuestionWriter::gap));
    }

    @Override
    public Keys sorting(Sorting question) {
        return grouped(ask(question), question.grouping(), "groepen", "onderdelen", "groep");
    }

    @Override
    public Keys highlight(Highlight question) {
        return ask(question).with("stukken", each(question.passages(), passage -> right(
                        new Keys().with("tekst", passage.text()), passage.right())
                .with("feedback", passage.feedback())));
    }

    @Override
    public Keys matrix(Matrix question) {
        return grouped(ask(question), question.grouping(), "kolommen", "rijen", "kolom");
    }

    @Override
    public Keys script(ScriptConcordance question) {
        Keys reasons = new Keys();
        for (Rating rating : Rating.values()) {
            reasons.with(rating.key(), question.reason(rating));
        }
        Keys keys = ask(question)
                .with("casus", question.story())
                .with("hypothese", question.hypothesis())
                .with("informatie", question.information())
                .with("feedback", reasons);
        question.panel().ifPresent(panel -> keys.with("panel", panel(panel)));
        return keys;
    }

    @Override
    public Keys dueDate(DueDate question) {
        return ask(question)
                .with("vanaf", CourseWriter.day(question.from()))
                .with("dagen", question.days())
                .with("telling", question.counted().key())
                .with("vrij", question.free().stream().map(CourseWriter::day).toList())
                .with(
                        "feedback",
                        new Keys()
                                .with("goed", question.feedbackRight())
                                .with("te-vroeg", question.feedbackTooEarly())
                                .with("te-laat", question.feedbackTooLate()));
    }

    private static Keys gap(Gap gap) {
        Keys keys = new Keys().with("id", gap.id());
        return gap.match(pick -> keys.with("opties", options(pick.options())), typed -> typed(keys, typed.key()));
    }

    private static Keys typed(Keys keys, TextKey key) {
        return keys.with("antwoorden", key.accepted())
                .with("fouten", each(key.mistakes(), mistake -> new Keys()
                        .with("tekst", mistake.text())
                        .with("feedback", mistake.feedback())))
                .with("feedback", new Keys().with("goed", key.feedbackRight()).with("fout", key.feedbackWrong()));
    }

    private static Keys grouped(Keys keys, Grouping grouping, String groups, String members, String belongsTo) {
        return keys.with(groups, each(grouping.groups(), group -> new Keys()
                        .with("id", group.id())
                        .with("tekst", group.text())))
                .with(members, each(grouping.members(), member -> new Keys()
                        .with("tekst", member.text())
                        .with(belongsTo, member.group())
                        .with("feedback", member.feedback())));
    }

    private static Keys panel(Panel panel) {
        Keys answers = new Keys();
        panel.answers().forEach((rating, count) -> answers.with(rating.key(), count));
        return new Keys()
                .with("aantal", panel.size())
                .with("datum", CourseWriter.day(panel.date()))
                .with("wie", panel.who())
                .with("antwoorden", answers);
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
            return right(keys, option.right()).with("feedback", option.feedback());
        });
    }

    private static Keys right(Keys keys, boolean right) {
        return right ? keys.with("juist", true) : keys;
    }
}
