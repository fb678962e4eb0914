package nl.overenweer.scorm;

import static nl.overenweer.scorm.Packages.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.TextKey;
import nl.overenweer.learning.grading.Answer;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.Explanation;

/** What the server's grading says of every answer to a question that a form can send, or of very many where that is no end. */
final class AnswersTold {
    private static final List<String> JUNK =
            List.of("", " ", "z", "aa", "0", "true", "false", "a", "-", "é", "2 5", "🙂");

    private final Question question;
    private final int most;
    private final Random chance = new Random(7);

    AnswersTold(Question question, int most) {
        this.question = question;
        this.most = most;
    }

    List<Map<String, Object>> all() {
        List<Map<String, Object>> told = new ArrayList<>();
        for (int seed = 1; seed <= 2; seed++) {
            AnswerSheet sheet = AnswerSheet.of(question, seed);
            for (List<String> given : given(sheet)) {
                told.add(told(sheet, given));
            }
        }
        return told;
    }

    private static Map<String, Object> told(AnswerSheet sheet, List<String> given) {
        Map<String, Object> told = map("order", sheet.order(), "given", given);
        told.putAll(sheet.read(given)
                .<Map<String, Object>>match(
                        fits -> marked(sheet, fits.answer()),
                        fault -> map("fault", fault.key(), "args", Packages.texts(fault.arguments()))));
        return told;
    }

    private static Map<String, Object> marked(AnswerSheet sheet, Answer answer) {
        Explanation why = Explanation.of(sheet, answer);
        return map(
                "terms", answer.terms(),
                "gained", why.mark().gained(),
                "of", why.mark().of(),
                "overall", why.overall(),
                "lines", why.lines().stream().map(AnswersTold::line).toList());
    }

    private static List<Object> line(Explanation.Line line) {
        return List.of(
                line.letter(),
                line.text(),
                line.chosen(),
                line.verdict().name().toLowerCase(java.util.Locale.ROOT),
                line.given(),
                line.right(),
                line.readAs(),
                line.feedback());
    }

    private Set<List<String>> given(AnswerSheet sheet) {
        Set<List<String>> all = new LinkedHashSet<>();
        all.add(List.of());
        JUNK.forEach(junk -> all.add(List.of(junk)));
        all.add(List.of("a", "a"));
        List<String> letters = letters(Math.max(sheet.lines().size(), 5));
        if (question instanceof MultipleChoice || question instanceof Highlight) {
            subsets(letters).forEach(all::add);
        } else if (question instanceof Matching || question instanceof Ordering) {
            rows(IntStream.range(0, sheet.lines().size()).mapToObj(i -> letters).toList(), all);
        } else if (!sheet.groups().isEmpty()) {
            List<String> groups = letters(sheet.groups().size() + 1);
            rows(IntStream.range(0, sheet.lines().size()).mapToObj(i -> groups).toList(), all);
        } else if (question instanceof Cloze cloze) {
            rows(cloze.gaps().stream().map(gap -> values(gap, sheet)).toList(), all);
        } else {
            typed().forEach(text -> all.add(List.of(text)));
            letters.forEach(letter -> all.add(List.of(letter)));
        }
        return all;
    }

    private List<String> values(Gap gap, AnswerSheet sheet) {
        return gap.match(
                pick -> Stream.concat(letters(sheet.lines().size()).stream(), Stream.of("", "zz"))
                        .toList(),
                typed ->
                        Stream.concat(misspelt(typed.key()), Stream.of("", " ")).toList());
    }

    /** Every row of one value per column; at random where there are too many. */
    private void rows(List<List<String>> columns, Set<List<String>> all) {
        double count = columns.stream().mapToDouble(List::size).reduce(1, (one, other) -> one * other);
        if (count > most) {
            for (int i = 0; i < most; i++) {
                all.add(columns.stream()
                        .map(column -> column.get(chance.nextInt(column.size())))
                        .toList());
            }
            return;
        }
        List<List<String>> rows = List.of(List.of());
        for (List<String> column : columns) {
            rows = rows.stream()
                    .flatMap(row -> column.stream().map(value -> Stream.concat(row.stream(), Stream.of(value))
                            .toList()))
                    .toList();
        }
        all.addAll(rows);
    }

    private List<List<String>> subsets(List<String> letters) {
        List<List<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < 1 << Math.min(letters.size(), 10); bits++) {
            int chosen = bits;
            subsets.add(IntStream.range(0, letters.size())
                    .filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(letters::get)
                    .toList());
        }
        java.util.Collections.shuffle(subsets, chance);
        return subsets.subList(0, Math.min(most, subsets.size()));
    }

    private Stream<String> typed() {
        if (question instanceof Numeric numeric) {
            return numbers(numeric);
        }
        if (question instanceof DueDate dated) {
            return days(dated);
        }
        return question instanceof ShortText text ? misspelt(text.key()) : Stream.of("true", "false", "c", "e", "f");
    }

    private static Stream<String> numbers(Numeric numeric) {
        var right = numeric.answer();
        return Stream.of(
                        right,
                        right.add(numeric.margin()),
                        right.subtract(numeric.margin()),
                        right.add(java.math.BigDecimal.ONE),
                        right.negate(),
                        right.movePointLeft(1))
                .map(java.math.BigDecimal::toPlainString)
                .flatMap(number -> Stream.of(
                        number,
                        number.replace('.', ','),
                        "+" + number,
                        "00" + number,
                        number + ".00",
                        number + ",0000001",
                        number + " " + numeric.unit(),
                        number + " appels",
                        number + "%",
                        " " + number + "\u00a0",
                        "1e3",
                        number + numeric.unit().toUpperCase(java.util.Locale.ROOT)));
    }

    private static Stream<String> days(DueDate dated) {
        var right = dated.answer();
        return Stream.of(right, right.plusDays(1), right.minusDays(1), right.plusYears(1))
                .flatMap(day -> Stream.of(
                        day.toString(),
                        day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear(),
                        day.getDayOfMonth() + "/" + day.getMonthValue() + "." + day.getYear(),
                        day.getDayOfMonth() + " November " + day.getYear(),
                        "31-" + day.getMonthValue() + "-" + day.getYear(),
                        "29 februari " + day.getYear(),
                        "0-1-2026",
                        "1-13-2026",
                        "1 nonsens 2026",
                        "29-2-2024",
                        "29-2-2100"));
    }

    /** What is known, and each way to write it with a letter too few, too many, wrong, or two changed. */
    private static Stream<String> misspelt(TextKey key) {
        return Stream.concat(key.accepted().stream(), key.mistakes().stream().map(TextKey.KnownMistake::text))
                .flatMap(text -> Stream.concat(
                        Stream.of(
                                text,
                                text.toUpperCase(java.util.Locale.ROOT),
                                "het " + text + ".",
                                "on" + text,
                                "niet" + text,
                                text.replace(" ", ""),
                                text + "1",
                                text.replace("e", "é"),
                                text + " extra"),
                        IntStream.range(0, text.length()).boxed().flatMap(i -> slipped(text, i))));
    }

    private static Stream<String> slipped(String text, int i) {
        String left = text.substring(0, i);
        String right = text.substring(i + 1);
        String swapped = right.isEmpty() ? text : left + right.charAt(0) + text.charAt(i) + right.substring(1);
        return Stream.of(
                left + right,
                left + "x" + right,
                left + "q" + text.charAt(i) + right,
                swapped,
                "x" + left + right + "y");
    }

    private static List<String> letters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf((char) ('a' + i)))
                .toList();
    }
}
