package nl.overenweer.learning.grading;

import java.util.List;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;

/** What can be ticked, paired or moved, in the author's order; nothing where the learner writes. */
final class SheetTexts implements ByKind<List<String>> {
    @Override
    public List<String> single(SingleChoice single) {
        return single.options().stream().map(Option::text).toList();
    }

    @Override
    public List<String> multiple(MultipleChoice multiple) {
        return multiple.options().stream().map(Option::text).toList();
    }

    @Override
    public List<String> trueFalse(TrueFalse statement) {
        return List.of();
    }

    @Override
    public List<String> matching(Matching matching) {
        return matching.pairs().stream().map(pair -> pair.right()).toList();
    }

    @Override
    public List<String> ordering(Ordering ordering) {
        return ordering.steps();
    }

    @Override
    public List<String> numeric(Numeric numeric) {
        return List.of();
    }
}
