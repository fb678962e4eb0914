package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TrueFalse;

/** The texts of a question besides the question itself: what one may answer, and what one then reads. */
final class QuestionWordings implements ByKind<List<String>> {
    @Override
    public List<String> single(SingleChoice question) {
        return options(question.options());
    }

    @Override
    public List<String> multiple(MultipleChoice question) {
        return options(question.options());
    }

    private static List<String> options(List<Option> options) {
        return options.stream()
                .flatMap(option -> Stream.of(option.text(), option.feedback()))
                .toList();
    }

    @Override
    public List<String> trueFalse(TrueFalse question) {
        return List.of(question.feedbackTrue(), question.feedbackFalse());
    }

    @Override
    public List<String> matching(Matching question) {
        return question.pairs().stream()
                .flatMap(pair -> Stream.of(pair.left(), pair.right(), pair.feedback()))
                .toList();
    }

    @Override
    public List<String> ordering(Ordering question) {
        return Stream.concat(question.steps().stream(), Stream.of(question.feedbackRight(), question.feedbackWrong()))
                .toList();
    }

    @Override
    public List<String> numeric(Numeric question) {
        return List.of(
                question.unit(), question.feedbackRight(), question.feedbackTooLow(), question.feedbackTooHigh());
    }

    @Override
    public List<String> shortText(ShortText question) {
        return typed(question.key());
    }

    private static List<String> typed(TextKey key) {
        var texts = new ArrayList<>(key.accepted());
        key.mistakes().forEach(mistake -> texts.addAll(List.of(mistake.text(), mistake.feedback())));
        texts.addAll(List.of(key.feedbackRight(), key.feedbackWrong()));
        return texts;
    }

    @Override
    public List<String> cloze(Cloze question) {
        var texts = new ArrayList<>(List.of(question.passage()));
        question.gaps()
                .forEach(gap -> texts.addAll(gap.match(pick -> options(pick.options()), typed -> typed(typed.key()))));
        return texts;
    }

    @Override
    public List<String> sorting(Sorting question) {
        return grouping(question.grouping());
    }

    @Override
    public List<String> matrix(Matrix question) {
        return grouping(question.grouping());
    }

    private static List<String> grouping(Grouping grouping) {
        return Stream.concat(
                        grouping.groups().stream().map(Grouping.Group::text),
                        grouping.members().stream().flatMap(member -> Stream.of(member.text(), member.feedback())))
                .toList();
    }

    @Override
    public List<String> highlight(Highlight question) {
        return question.passages().stream()
                .flatMap(passage -> Stream.of(passage.text(), passage.feedback()))
                .toList();
    }

    @Override
    public List<String> script(ScriptConcordance question) {
        var texts = new ArrayList<>(List.of(question.story(), question.hypothesis(), question.information()));
        texts.addAll(question.reasons().values());
        question.panel().ifPresent(panel -> texts.add(panel.who()));
        return texts;
    }

    @Override
    public List<String> dueDate(DueDate question) {
        return List.of(question.feedbackRight(), question.feedbackTooEarly(), question.feedbackTooLate());
    }
}
