package nl.overenweer.demo;

import java.math.BigDecimal;
import java.util.List;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TrueFalse;

/** What never gets full marks. */
record WrongAnswer(AnswerKey key) implements ByKind<List<String>> {
    @Override
    public List<String> single(SingleChoice question) {
        return key.letters(question.options(), false).subList(0, 1);
    }

    @Override
    public List<String> multiple(MultipleChoice question) {
        return key.letters(question.options(), false).subList(0, 1);
    }

    @Override
    public List<String> trueFalse(TrueFalse question) {
        return List.of(String.valueOf(!question.answer()));
    }

    @Override
    public List<String> matching(Matching question) {
        return AnswerKey.rotated(key.authorsOrder());
    }

    @Override
    public List<String> ordering(Ordering question) {
        return AnswerKey.rotated(key.authorsOrder());
    }

    @Override
    public List<String> numeric(Numeric question) {
        return List.of(
                question.answer().add(question.margin()).add(BigDecimal.ONE).toPlainString());
    }

    @Override
    public List<String> shortText(ShortText question) {
        return List.of(AnswerKey.NONSENSE);
    }

    @Override
    public List<String> cloze(Cloze question) {
        return question.gaps().stream()
                .map(gap -> key.fill(question, gap, false))
                .toList();
    }

    @Override
    public List<String> sorting(Sorting question) {
        return key.groups(question.grouping(), 1);
    }

    @Override
    public List<String> highlight(Highlight question) {
        return key.passages(question, false);
    }

    @Override
    public List<String> matrix(Matrix question) {
        return key.groups(question.grouping(), 1);
    }

    @Override
    public List<String> script(ScriptConcordance question) {
        return List.of(key.rating(question, false));
    }

    @Override
    public List<String> dueDate(DueDate question) {
        return List.of(question.answer().plusDays(1).toString());
    }
}
