package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Draw;
import nl.overenweer.content.PassMark;

/** Reads what makes a quiz a closing test, and the labels of its questions. */
final class ClosingReader {
    static final String CLOSING = "eindtoets";
    private static final String PRACTICE = "oefentoets";
    private static final List<String> RULES =
            List.of("bank", "trekking", "geslaagd", "pogingen", "pauze-uren", "tijd-minuten");
    private static final Pattern MARK = Pattern.compile("([0-9]{1,4})\\s*(%?)");
    private static final int MOST = 200;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;
    private static final int YEAR_OF_HOURS = 24 * 366;

    private ClosingReader() {}

    static Optional<ClosingTest> read(Entry in) {
        boolean closing = in.has("soort")
                && in.word("soort", new String[] {PRACTICE, CLOSING}, word -> word, PRACTICE)
                        .equals(CLOSING);
        if (!closing) {
            RULES.stream().filter(in::has).forEach(key -> in.sheet()
                    .fault(
                            in.line(key),
                            "‘" + key + "’ hoort bij een eindtoets, en ‘soort: eindtoets’ ontbreekt hier."));
            return Optional.empty();
        }
        return Optional.of(new ClosingTest(
                in.strings("bank"),
                draw(in),
                pass(in),
                in.whole("pogingen", 0, MOST, 0),
                in.whole("pauze-uren", 0, YEAR_OF_HOURS, 0),
                in.has("tijd-minuten") ? in.whole("tijd-minuten", SHORTEST, LONGEST, SHORTEST) : 0));
    }

    /** {@code trekking: 10}, or with quotas {@code trekking: {aantal: 10, labels: {meldcode: 4}}}. */
    private static Draw draw(Entry in) {
        if (!in.isEntry("trekking")) {
            return new Draw(in.whole("trekking", 1, MOST, 0), Map.of());
        }
        Entry all = in.entry("trekking").orElseThrow();
        int count = all.whole("aantal", 1, MOST, 0);
        Map<String, Integer> quotas =
                all.entry("labels").map(ClosingReader::quotas).orElse(Map.of());
        all.close();
        int asked = quotas.values().stream().mapToInt(Integer::intValue).sum();
        if (asked > count) {
            all.sheet()
                    .fault(
                            all.line("labels"),
                            "De labels vragen samen " + asked + " vragen, maar ‘aantal’ is " + count
                                    + ". Verhoog het aantal, of vraag er minder per label.");
            return new Draw(count, Map.of());
        }
        return new Draw(count, quotas);
    }

    private static Map<String, Integer> quotas(Entry in) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        in.keys().forEach(label -> {
            int quota = in.whole(label, 1, MOST, 0);
            if (isLabel(in, label, in.line(label))) {
                quotas.put(label, quota);
            }
        });
        return quotas;
    }

    private static PassMark pass(Entry in) {
        Matcher mark = MARK.matcher(in.optional("geslaagd"));
        if (mark.matches()) {
            int value = Integer.parseInt(mark.group(1));
            boolean percent = !mark.group(2).isEmpty();
            if (value >= 1 && (!percent || value <= 100)) {
                return new PassMark(value, percent);
            }
        }
        in.sheet()
                .fault(
                        in.line("geslaagd"),
                        "‘geslaagd’ ontbreekt of klopt niet. Zeg hoeveel vragen goed moeten zijn: een aantal zoals 7,"
                                + " of een deel zoals 70%.");
        return new PassMark(1, false);
    }

    /** What this question is about: words by which a closing test can ask for so many of a kind. */
    static List<String> labels(Entry question) {
        Set<String> labels = new LinkedHashSet<>();
        for (Entry.Text label : question.has("labels") ? question.texts("labels") : List.<Entry.Text>of()) {
            if (isLabel(question, label.value(), label.line())) {
                labels.add(label.value());
            }
        }
        return List.copyOf(labels);
    }

    private static boolean isLabel(Entry in, String label, int line) {
        boolean fits = Entry.isSlug(label) && label.length() <= 40;
        if (!fits) {
            in.sheet()
                    .fault(
                            line,
                            "‘" + label
                                    + "’ kan geen label zijn. Gebruik kleine letters, cijfers en streepjes, hooguit"
                                    + " 40.");
        }
        return fits;
    }
}
