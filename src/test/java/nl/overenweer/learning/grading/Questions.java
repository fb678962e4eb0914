package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.DueDate.Counted;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Grouping;
import nl.overenweer.content.Grouping.Group;
import nl.overenweer.content.Grouping.Member;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Highlight.Passage;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Pair;
import nl.overenweer.content.Panel;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TextKey;
import nl.overenweer.content.TextKey.KnownMistake;
import nl.overenweer.content.TrueFalse;

/** One question of each kind, small enough to see through. */
public final class Questions {
    private Questions() {}

    /** {@code *} before an id marks what is right. */
    public static List<Option> options(String... ids) {
        List<Option> options = new ArrayList<>();
        for (String id : ids) {
            boolean right = id.startsWith("*");
            String name = right ? id.substring(1) : id;
            options.add(new Option(name, "Option " + name, right, "Because " + name));
        }
        return options;
    }

    public static SingleChoice one(String... ids) {
        return new SingleChoice("one", "Which?", options(ids), List.of());
    }

    public static MultipleChoice some(String... ids) {
        return new MultipleChoice("some", "Which ones?", options(ids), List.of());
    }

    public static TrueFalse statement(boolean answer) {
        return new TrueFalse("said", "So it is.", answer, "Yes, because", "No, because", List.of());
    }

    public static Matching pairs(int number) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            pairs.add(new Pair("left " + i, "right " + i, "they belong"));
        }
        return new Matching("pairs", "What belongs to what?", pairs, List.of());
    }

    public static Ordering order(String... steps) {
        return new Ordering("order", "In which order?", List.of(steps), "That is the order.", "Look again.", List.of());
    }

    public static Numeric number(String answer, String margin, int decimals) {
        return new Numeric(
                "number",
                "How many?",
                new BigDecimal(answer),
                new BigDecimal(margin),
                decimals,
                "days",
                "Indeed.",
                "Too low.",
                "Too high.",
                List.of());
    }

    /** Accepts 'Veilig Thuis' and 'VT'; knows 'de Raad' as a mistake. */
    public static ShortText word() {
        return new ShortText("word", "Who?", key(), List.of());
    }

    public static TextKey key() {
        return new TextKey(
                List.of("Veilig Thuis", "VT"),
                List.of(new KnownMistake("de Raad", "The Board comes later.")),
                "Indeed.",
                "Look again.");
    }

    /** A gap to pick from {@code *a, b, c} and a gap to type in. */
    public static Cloze gaps() {
        return new Cloze(
                "gaps",
                "Fill in.",
                "One [[g1]] and two [[g2]].",
                List.of(new Gap.Pick("g1", options("*a", "b", "c")), new Gap.Typed("g2", key())),
                List.of());
    }

    /** Members m0, m1 and m2 belong to groups x, y and x. */
    public static Grouping grouping() {
        return new Grouping(
                List.of(new Group("x", "Group x"), new Group("y", "Group y")),
                List.of(
                        new Member("m0", "x", "Because 0"),
                        new Member("m1", "y", "Because 1"),
                        new Member("m2", "x", "Because 2")));
    }

    public static Sorting sorting() {
        return new Sorting("sorting", "Where?", grouping(), List.of());
    }

    public static Matrix matrix() {
        return new Matrix("matrix", "Which?", grouping(), List.of());
    }

    /** {@code *} before a text marks what is to be marked. */
    public static Highlight highlight(String... texts) {
        return new Highlight(
                "highlight",
                "Which pieces?",
                Stream.of(texts)
                        .map(text -> new Passage(text.replace("*", ""), text.startsWith("*"), "Because " + text))
                        .toList(),
                List.of());
    }

    /** Panel counts from much less likely to much more likely; none without a panel. */
    public static ScriptConcordance script(int... counts) {
        Map<Rating, Integer> answers = new EnumMap<>(Rating.class);
        Map<Rating, String> reasons = new EnumMap<>(Rating.class);
        for (Rating rating : Rating.values()) {
            reasons.put(rating, "Reason " + rating.key());
            if (counts.length > 0) {
                answers.put(rating, counts[rating.ordinal()]);
            }
        }
        Optional<Panel> panel = counts.length == 0
                ? Optional.empty()
                : Optional.of(
                        new Panel(IntStream.of(counts).sum(), LocalDate.of(2026, 10, 1), "for this test", answers));
        return new ScriptConcordance("script", "More likely?", "Case", "If", "Then", reasons, panel, List.of());
    }

    public static DueDate due(String from, int days, Counted counted, String... free) {
        return new DueDate(
                "due",
                "When?",
                LocalDate.parse(from),
                days,
                counted,
                Stream.of(free).map(LocalDate::parse).collect(Collectors.toSet()),
                "Indeed.",
                "Later.",
                "Earlier.",
                List.of());
    }
}
