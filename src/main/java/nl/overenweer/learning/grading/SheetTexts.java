package nl.overenweer.learning.grading;

import java.util.List;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Grouping.Member;
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
import nl.overenweer.content.TrueFalse;

/**
 * What can be ticked, paired, moved or put somewhere, in the author's order. Each block is shuffled by itself: a gap's options stay with
 * their gap, and the pieces of a text are a block each, since a text can't be shuffled.
 */
final class SheetTexts implements ByKind<List<List<String>>> {
    private static final List<List<String>> NOTHING = List.of();

    @Override
    public List<List<String>> single(SingleChoice single) {
        return List.of(single.options().stream().map(Option::text).toList());
    }

    @Override
    public List<List<String>> multiple(MultipleChoice multiple) {
        return List.of(multiple.options().stream().map(Option::text).toList());
    }

    @Override
    public List<List<String>> trueFalse(TrueFalse statement) {
        return NOTHING;
    }

    @Override
    public List<List<String>> matching(Matching matching) {
        return List.of(matching.pairs().stream().map(pair -> pair.right()).toList());
    }

    @Override
    public List<List<String>> ordering(Ordering ordering) {
        return List.of(ordering.steps());
    }

    @Override
    public List<List<String>> numeric(Numeric numeric) {
        return NOTHING;
    }

    @Override
    public List<List<String>> shortText(ShortText question) {
        return NOTHING;
    }

    @Override
    public List<List<String>> cloze(Cloze cloze) {
        return cloze.gaps().stream().map(SheetTexts::options).toList();
    }

    @Override
    public List<List<String>> sorting(Sorting sorting) {
        return members(sorting.grouping());
    }

    @Override
    public List<List<String>> highlight(Highlight highlight) {
        return highlight.passages().stream()
                .map(passage -> List.of(passage.text()))
                .toList();
    }

    @Override
    public List<List<String>> matrix(Matrix matrix) {
        return members(matrix.grouping());
    }

    @Override
    public List<List<String>> script(ScriptConcordance script) {
        return NOTHING;
    }

    @Override
    public List<List<String>> dueDate(DueDate question) {
        return NOTHING;
    }

    private static List<String> options(Gap gap) {
        return gap.match(pick -> pick.options().stream().map(Option::text).toList(), typed -> List.of());
    }

    private static List<List<String>> members(Grouping grouping) {
        return List.of(grouping.members().stream().map(Member::text).toList());
    }
}
