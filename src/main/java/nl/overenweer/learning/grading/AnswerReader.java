package nl.overenweer.learning.grading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
import nl.overenweer.learning.grading.Answer.Filled;
import nl.overenweer.learning.grading.Answer.Grouped;
import nl.overenweer.learning.grading.Answer.Highlighted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Rated;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import nl.overenweer.learning.grading.Answer.Wrote;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;

/** Reads what was sent for one sheet, at least one value of it not blank: an answer, or what is wrong with it. */
record AnswerReader(AnswerSheet sheet, List<String> given) implements ByKind<Reading> {
    @Override
    public Reading single(SingleChoice single) {
        if (given.size() != 1) {
            return Fault.of("one");
        }
        return places(places -> new OneOf(option(single.options(), places.get(0))));
    }

    @Override
    public Reading multiple(MultipleChoice multiple) {
        if (repeated()) {
            return Fault.of("unknown");
        }
        return places(places -> new SomeOf(new HashSet<>(
                places.stream().map(place -> option(multiple.options(), place)).toList())));
    }

    @Override
    public Reading trueFalse(TrueFalse statement) {
        if (given.size() != 1) {
            return Fault.of("one");
        }
        boolean said = given.get(0).equals(AnswerSheet.TRUE);
        return said || given.get(0).equals(AnswerSheet.FALSE) ? new Fits(new Said(said)) : Fault.of("unknown");
    }

    @Override
    public Reading matching(Matching matching) {
        int asked = matching.pairs().size();
        if (given.size() != asked || given.stream().anyMatch(String::isBlank)) {
            return Fault.of("pairs", asked);
        }
        return places(Paired::new);
    }

    @Override
    public Reading ordering(Ordering ordering) {
        int asked = sheet.order().size();
        if (given.size() != asked || repeated()) {
            return Fault.of("order", asked);
        }
        return places(Ordered::new);
    }

    @Override
    public Reading numeric(Numeric numeric) {
        return given.size() == 1 ? Typing.number(numeric, given.get(0).strip()) : Fault.of("one");
    }

    @Override
    public Reading shortText(ShortText question) {
        if (given.size() != 1) {
            return Fault.of("one");
        }
        String typed = given.get(0).strip();
        return typed.length() > ShortText.LONGEST ? Fault.of("long", ShortText.LONGEST) : new Fits(new Wrote(typed));
    }

    @Override
    public Reading cloze(Cloze cloze) {
        if (given.size() != cloze.gaps().size()) {
            return Fault.of("gaps", cloze.gaps().size());
        }
        List<String> filled = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String value = given.get(i).strip();
            if (value.isEmpty()) {
                return Fault.of("gap", i + 1);
            }
            if (value.length() > ShortText.LONGEST) {
                return Fault.of("long", ShortText.LONGEST);
            }
            Optional<String> read =
                    cloze.gaps().get(i).match(pick -> picked(cloze, pick, value), typed -> Optional.of(value));
            if (read.isEmpty()) {
                return Fault.of("unknown");
            }
            filled.add(read.get());
        }
        return new Fits(new Filled(filled));
    }

    @Override
    public Reading sorting(Sorting sorting) {
        return grouped(sorting.grouping());
    }

    @Override
    public Reading matrix(Matrix matrix) {
        return grouped(matrix.grouping());
    }

    @Override
    public Reading highlight(Highlight highlight) {
        return repeated() ? Fault.of("unknown") : places(places -> new Highlighted(new HashSet<>(places)));
    }

    @Override
    public Reading script(ScriptConcordance script) {
        if (given.size() != 1) {
            return Fault.of("one");
        }
        int place = place(given.get(0), Rating.values().length);
        return place < 0 ? Fault.of("unknown") : new Fits(new Rated(Rating.values()[place]));
    }

    @Override
    public Reading dueDate(DueDate question) {
        return given.size() == 1 ? Typing.day(given.get(0).strip()) : Fault.of("one");
    }

    private Reading grouped(Grouping grouping) {
        int asked = grouping.members().size();
        if (given.size() != asked || given.stream().anyMatch(String::isBlank)) {
            return Fault.of("rows", asked);
        }
        List<Integer> groups = new ArrayList<>(Collections.nCopies(asked, 0));
        for (int row = 0; row < asked; row++) {
            int group = place(given.get(row), grouping.groups().size());
            if (group < 0) {
                return Fault.of("unknown");
            }
            groups.set(sheet.order().get(row), group);
        }
        return new Fits(new Grouped(groups));
    }

    /** The id of the option with this letter, when it is one of this gap's. */
    private Optional<String> picked(Cloze cloze, Gap.Pick gap, String letter) {
        int first = 0;
        for (Gap before : cloze.gaps().subList(0, cloze.gaps().indexOf(gap))) {
            first += before.match(pick -> pick.options().size(), typed -> 0);
        }
        int place = place(letter, sheet.order().size());
        int own = place < 0 ? -1 : sheet.order().get(place) - first;
        return own >= 0 && own < gap.options().size()
                ? Optional.of(gap.options().get(own).id())
                : Optional.empty();
    }

    private Reading places(Function<List<Integer>, Answer> answer) {
        List<Integer> places = new ArrayList<>();
        for (String letter : given) {
            int place = place(letter, sheet.order().size());
            if (place < 0) {
                return Fault.of("unknown");
            }
            places.add(sheet.order().get(place));
        }
        return new Fits(answer.apply(places));
    }

    /** The place that this letter names, out of so many; -1 when it names none. */
    private static int place(String letter, int count) {
        int place = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
        return place < count ? place : -1;
    }

    private static String option(List<Option> options, int place) {
        return options.get(place).id();
    }

    private boolean repeated() {
        Set<String> once = new HashSet<>(given);
        return once.size() != given.size();
    }
}
