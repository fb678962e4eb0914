package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Pair;
import nl.overenweer.content.SingleChoice;
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
}
