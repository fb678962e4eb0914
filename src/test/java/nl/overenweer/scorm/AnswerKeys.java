package nl.overenweer.scorm;

import com.microsoft.playwright.Locator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TrueFalse;

/** Answers a question of a package rightly, by the keyboard alone. */
record AnswerKeys(PackageStage stage) implements ByKind<Boolean> {
    private static final boolean DONE = true;

    @Override
    public Boolean single(SingleChoice single) {
        return ticked(texts(single.options(), true));
    }

    /** The first of the wrong ones. */
    void wrongly(SingleChoice single) {
        ticked(texts(single.options(), false).subList(0, 1));
    }

    @Override
    public Boolean multiple(MultipleChoice multiple) {
        return ticked(texts(multiple.options(), true));
    }

    @Override
    public Boolean trueFalse(TrueFalse statement) {
        return press(stage.at(statement.answer() ? "#antwoord" : "#antwoord-false"), "Space");
    }

    @Override
    public Boolean matching(Matching matching) {
        for (int i = 0; i < matching.pairs().size(); i++) {
            pick(stage.at("#answer select").nth(i), matching.pairs().get(i).right());
        }
        return DONE;
    }

    /** Each step goes up until it stands at its place. */
    @Override
    public Boolean ordering(Ordering ordering) {
        for (int place = 0; place < ordering.steps().size(); place++) {
            for (int at = placeOf(ordering.steps().get(place)); at > place; at--) {
                press(stage.at(".order-row").nth(at).locator("[data-move=up]"), "Enter");
            }
        }
        return DONE;
    }

    private int placeOf(String step) {
        return stage.at(".order-text").allTextContents().indexOf(step);
    }

    @Override
    public Boolean numeric(Numeric numeric) {
        return typed(stage.at("#antwoord"), numeric.answer().toPlainString().replace('.', ','));
    }

    @Override
    public Boolean shortText(ShortText question) {
        return typed(stage.at("#antwoord"), question.key().shown());
    }

    @Override
    public Boolean cloze(Cloze cloze) {
        for (int i = 0; i < cloze.gaps().size(); i++) {
            Locator field = stage.at("#answer [name=antwoord]").nth(i);
            Gap gap = cloze.gaps().get(i);
            gap.match(
                    pick -> pick(field, texts(pick.options(), true).get(0)),
                    open -> typed(field, open.key().shown()));
        }
        return DONE;
    }

    @Override
    public Boolean sorting(Sorting sorting) {
        List<String> rows = stage.at("#answer .pair-row label").allTextContents();
        for (int i = 0; i < rows.size(); i++) {
            pick(stage.at("#answer select").nth(i), homeOf(sorting.grouping(), rows.get(i)));
        }
        return DONE;
    }

    @Override
    public Boolean matrix(Matrix matrix) {
        List<String> rows = stage.at("#answer tbody th span").allTextContents();
        for (int i = 0; i < rows.size(); i++) {
            String home = homeOf(matrix.grouping(), rows.get(i));
            int column = matrix.grouping().groups().stream()
                    .map(Grouping.Group::text)
                    .toList()
                    .indexOf(home);
            press(stage.at("#answer tbody tr").nth(i).locator("input").nth(column), "Space");
        }
        return DONE;
    }

    private static String homeOf(Grouping grouping, String text) {
        return grouping.members().stream()
                .filter(member -> member.text().equals(text))
                .map(member -> grouping.name(member.group()))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Boolean highlight(Highlight highlight) {
        IntStream.range(0, highlight.passages().size())
                .filter(i -> highlight.passages().get(i).right())
                .forEach(i -> press(stage.at("#answer .passage input").nth(i), "Space"));
        return DONE;
    }

    /** As most of the panel did, where there is one. */
    @Override
    public Boolean script(ScriptConcordance script) {
        return press(stage.at("#answer .options input").nth(mostOf(script).ordinal()), "Space");
    }

    static Rating mostOf(ScriptConcordance script) {
        return script.panel()
                .map(panel -> Stream.of(Rating.values())
                        .max(Comparator.comparingInt(panel::count))
                        .orElseThrow())
                .orElse(Rating.SAME);
    }

    @Override
    public Boolean dueDate(DueDate question) {
        var day = question.answer();
        return typed(stage.at("#antwoord"), day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear());
    }

    private Boolean ticked(List<String> texts) {
        List<String> shown = stage.at("#answer .options label").allTextContents();
        texts.forEach(text -> press(stage.at("#answer .options input").nth(shown.indexOf(text)), "Space"));
        return DONE;
    }

    private Boolean typed(Locator field, String text) {
        field.focus();
        stage.page().keyboard().type(text);
        return DONE;
    }

    /** Goes down the list to what it says. */
    private Boolean pick(Locator list, String text) {
        int place = list.locator("option").allTextContents().indexOf(text);
        list.focus();
        for (int i = 0; i < place; i++) {
            stage.page().keyboard().press("ArrowDown");
        }
        return DONE;
    }

    private Boolean press(Locator control, String key) {
        control.focus();
        stage.page().keyboard().press(key);
        return DONE;
    }

    private static List<String> texts(List<Option> options, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right)
                .map(Option::text)
                .toList();
    }
}
