package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;
import nl.overenweer.learning.grading.Answer.Counted;
import nl.overenweer.learning.grading.Answer.OneOf;
import nl.overenweer.learning.grading.Answer.Ordered;
import nl.overenweer.learning.grading.Answer.Paired;
import nl.overenweer.learning.grading.Answer.Said;
import nl.overenweer.learning.grading.Answer.SomeOf;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;

/** Reads what was sent for one sheet, at least one value of it not blank: an answer, or what is wrong with it. */
record AnswerReader(AnswerSheet sheet, List<String> given) implements ByKind<Reading> {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}([.,][0-9]{1,6})?");

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
        String typed = given.get(0).strip();
        if (given.size() != 1 || !NUMBER.matcher(typed).matches()) {
            return Fault.of("number");
        }
        BigDecimal number = new BigDecimal(typed.replace(',', '.'));
        if (number.stripTrailingZeros().scale() > numeric.decimals()) {
            return Fault.of("decimals", numeric.decimals());
        }
        return new Fits(new Counted(number));
    }

    private Reading places(Function<List<Integer>, Answer> answer) {
        List<Integer> places = new ArrayList<>();
        for (String letter : given) {
            int place = letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
            if (place < 0 || place >= sheet.order().size()) {
                return Fault.of("unknown");
            }
            places.add(sheet.order().get(place));
        }
        return new Fits(answer.apply(places));
    }

    private static String option(List<Option> options, int place) {
        return options.get(place).id();
    }

    private boolean repeated() {
        Set<String> once = new HashSet<>(given);
        return once.size() != given.size();
    }
}
