package nl.overenweer.scorm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TrueFalse;

/** What a learning system must keep of the answer that {@link AnswerKeys} gives, from the question and the standard's own words alone. */
record AnswerExpected(PackageForm form) implements ByKind<AnswerExpected.Kept> {
    private static final int LONGEST = 250;

    /** An interaction: its type, what was answered, and the patterns of what is right. */
    record Kept(String type, String response, List<String> patterns) {
        private static Kept right(String type, String response) {
            return new Kept(type, response, List.of(response));
        }
    }

    private boolean modern() {
        return form == PackageForm.SCORM_2004;
    }

    @Override
    public Kept single(SingleChoice single) {
        return Kept.right("choice", right(single.options()));
    }

    /** When the first of the wrong ones was chosen. */
    Kept wrongly(SingleChoice single) {
        String first = IntStream.range(0, single.options().size())
                .filter(i -> !single.options().get(i).right())
                .mapToObj(i -> named(single.options(), i))
                .findFirst()
                .orElseThrow();
        return new Kept("choice", first, List.of(right(single.options())));
    }

    @Override
    public Kept multiple(MultipleChoice multiple) {
        return Kept.right("choice", right(multiple.options()));
    }

    @Override
    public Kept trueFalse(TrueFalse statement) {
        String word = String.valueOf(statement.answer());
        return Kept.right("true-false", modern() ? word : word.substring(0, 1));
    }

    @Override
    public Kept matching(Matching matching) {
        return pairs(matching.pairs().size(), i -> i);
    }

    @Override
    public Kept ordering(Ordering ordering) {
        return Kept.right("sequencing", listed(ordering.steps().size(), AnswerExpected::letter));
    }

    @Override
    public Kept numeric(Numeric numeric) {
        String plain = numeric.answer().toPlainString();
        String range = bound(numeric.answer().subtract(numeric.margin())) + "[:]"
                + bound(numeric.answer().add(numeric.margin()));
        return new Kept("numeric", plain, List.of(modern() ? range : plain));
    }

    private static String bound(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Override
    public Kept shortText(ShortText question) {
        TextKey key = question.key();
        return new Kept(
                "fill-in",
                cut(key.shown()),
                key.accepted().stream().map(text -> pattern(List.of(text))).toList());
    }

    @Override
    public Kept cloze(Cloze cloze) {
        List<String> words = cloze.gaps().stream()
                .map(gap -> gap.<String>match(
                        pick -> pick.options().stream()
                                .filter(Option::right)
                                .findFirst()
                                .orElseThrow()
                                .text(),
                        typed -> typed.key().shown()))
                .toList();
        return new Kept("fill-in", row(words), List.of(pattern(words)));
    }

    @Override
    public Kept sorting(Sorting sorting) {
        return grouped(sorting.grouping());
    }

    @Override
    public Kept matrix(Matrix matrix) {
        return grouped(matrix.grouping());
    }

    private Kept grouped(Grouping grouping) {
        return pairs(
                grouping.members().size(),
                i -> grouping.placeOf(grouping.members().get(i)));
    }

    @Override
    public Kept highlight(Highlight highlight) {
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < highlight.passages().size(); i++) {
            if (highlight.passages().get(i).right()) {
                marked.add(letter(i));
            }
        }
        return Kept.right("choice", String.join(between(), marked));
    }

    @Override
    public Kept script(ScriptConcordance script) {
        Rating rating = AnswerKeys.mostOf(script);
        return new Kept("likert", modern() ? rating.key() : letter(rating.ordinal()), List.of());
    }

    @Override
    public Kept dueDate(DueDate question) {
        String day = question.answer().toString();
        return new Kept("fill-in", day, List.of(pattern(List.of(day))));
    }

    private String right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .mapToObj(i -> named(options, i))
                .collect(Collectors.joining(between()));
    }

    /** 1.2 knows single letters, 2004 identifiers. */
    String named(List<Option> options, int place) {
        return modern() ? options.get(place).id() : letter(place);
    }

    private Kept pairs(int count, IntUnaryOperator target) {
        return Kept.right(
                "matching",
                listed(count, i -> (modern() ? i + 1 + "[.]" : letter(i) + ".") + letter(target.applyAsInt(i))));
    }

    private String listed(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(between()));
    }

    private String between() {
        return modern() ? "[,]" : ",";
    }

    private String row(List<String> words) {
        return modern()
                ? words.stream().map(AnswerExpected::cut).collect(Collectors.joining("[,]"))
                : cut(String.join(", ", words));
    }

    private String pattern(List<String> words) {
        String order = words.size() > 1 ? "{order_matters=true}" : "";
        return modern() ? "{case_matters=false}" + order + row(words) : row(words);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }
}
