package nl.overenweer.content.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Citation;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.DueDate.Counted;
import nl.overenweer.content.Matching;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Pair;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.TrueFalse;

/** Reads one question of a quiz; {@code soort} says of which kind. */
final class QuestionReader {
    private QuestionReader() {}

    static Question read(Entry in) {
        String id = in.slug("id");
        QuestionKind kind = in.word("soort", QuestionKind.values(), QuestionKind::key, null);
        return switch (kind) {
            case SINGLE -> single(in, id);
            case MULTIPLE -> multiple(in, id);
            case TRUE_FALSE -> trueFalse(in, id);
            case MATCHING -> matching(in, id);
            case ORDERING -> ordering(in, id);
            case NUMERIC -> numeric(in, id);
            case SHORT_TEXT -> TextQuestionReader.shortText(in, id);
            case CLOZE -> TextQuestionReader.cloze(in, id);
            case SORTING -> GroupQuestionReader.sorting(in, id);
            case HIGHLIGHT -> GroupQuestionReader.highlight(in, id);
            case MATRIX -> GroupQuestionReader.matrix(in, id);
            case SCRIPT -> ScriptReader.read(in, id);
            case DUE_DATE -> dueDate(in, id);
        };
    }

    private static Question single(Entry in, String id) {
        return new SingleChoice(id, in.text("vraag"), options(in), sources(in));
    }

    private static Question multiple(Entry in, String id) {
        return new MultipleChoice(id, in.text("vraag"), options(in), sources(in));
    }

    static List<Option> options(Entry in) {
        return Parts.distinct(
                in,
                in.entries("opties"),
                option -> new Option(
                        option.slug("id"), option.text("tekst"), yes(option, "juist"), option.text("feedback")),
                Option::id);
    }

    static boolean yes(Entry in, String key) {
        String text = in.optional(key);
        if (!List.of("", "true", "false").contains(text)) {
            in.sheet().fault(in.line(key), "Bij ‘" + key + "’ staat ‘true’ of ‘false’.");
        }
        return text.equals("true");
    }

    private static Question trueFalse(Entry in, String id) {
        String text = in.has("stelling") ? in.text("stelling") : in.text("vraag");
        if (in.has("stelling") && !in.optional("vraag").isEmpty()) {
            text = in.optional("vraag") + "\n\n" + text;
        }
        boolean answer = in.word("antwoord", new String[] {"waar", "onwaar"}, word -> word, null)
                .equals("waar");
        Optional<Entry> feedback = feedback(in);
        var question = new TrueFalse(
                id,
                text,
                answer,
                feedback.map(entry -> entry.text("waar")).orElse(""),
                feedback.map(entry -> entry.text("onwaar")).orElse(""),
                sources(in));
        feedback.ifPresent(Entry::close);
        return question;
    }

    private static Question matching(Entry in, String id) {
        List<Pair> pairs = Parts.distinct(
                in,
                in.entries("paren"),
                pair -> new Pair(pair.text("links"), pair.text("rechts"), pair.text("feedback")),
                Pair::left);
        if (pairs.stream().map(Pair::right).distinct().count() < pairs.size()) {
            in.sheet()
                    .fault(
                            in.line("paren"),
                            "Twee paren hebben rechts dezelfde tekst. Dan is er geen eigen antwoord meer: maak ze verschillend.");
            pairs = pairs.subList(0, Math.min(1, pairs.size()));
        }
        return new Matching(id, in.text("vraag"), pairs, sources(in));
    }

    private static Question ordering(Entry in, String id) {
        List<String> steps = in.strings("stappen");
        if (steps.stream().distinct().count() < steps.size()) {
            in.sheet().fault(in.line("stappen"), "Een stap staat er twee keer. Maak de stappen verschillend.");
            steps = steps.stream().distinct().toList();
        }
        Optional<Entry> feedback = feedback(in);
        var question = new Ordering(
                id,
                in.text("vraag"),
                steps,
                feedback.map(entry -> entry.text("goed")).orElse(""),
                feedback.map(entry -> entry.text("fout")).orElse(""),
                sources(in));
        feedback.ifPresent(Entry::close);
        return question;
    }

    private static Question numeric(Entry in, String id) {
        Optional<Entry> feedback = feedback(in);
        BigDecimal margin = in.number("marge", BigDecimal.ZERO);
        if (margin.signum() < 0) {
            in.sheet().fault(in.line("marge"), "De marge is 0 of meer: zoveel mag een antwoord ernaast zitten.");
        }
        var question = new Numeric(
                id,
                in.text("vraag"),
                in.number("antwoord", null),
                margin.abs(),
                in.whole("decimalen", 0, 6, 0),
                in.optional("eenheid"),
                feedback.map(entry -> entry.text("goed")).orElse(""),
                feedback.map(entry -> entry.text("te-laag")).orElse(""),
                feedback.map(entry -> entry.text("te-hoog")).orElse(""),
                sources(in));
        feedback.ifPresent(Entry::close);
        return question;
    }

    private static Question dueDate(Entry in, String id) {
        Optional<Entry> feedback = feedback(in);
        var question = new DueDate(
                id,
                in.text("vraag"),
                in.date("vanaf"),
                in.whole("dagen", 1, 3650, 0),
                in.word("telling", Counted.values(), Counted::key, null),
                free(in),
                feedback.map(entry -> entry.text("goed")).orElse(""),
                feedback.map(entry -> entry.text("te-vroeg")).orElse(""),
                feedback.map(entry -> entry.text("te-laat")).orElse(""),
                sources(in));
        feedback.ifPresent(Entry::close);
        return question;
    }

    private static Set<LocalDate> free(Entry in) {
        Set<LocalDate> free = new LinkedHashSet<>();
        for (Entry.Text text : in.texts("vrij")) {
            try {
                free.add(LocalDate.parse(text.value()));
            } catch (DateTimeParseException notADate) {
                in.sheet()
                        .fault(
                                text.line(),
                                "‘" + text.value() + "’ is geen datum die bestaat. Schrijf hem zo: 2026-12-25.");
            }
        }
        return free;
    }

    static Optional<Entry> feedback(Entry in) {
        Optional<Entry> feedback = in.entry("feedback");
        if (feedback.isEmpty()) {
            in.sheet()
                    .incomplete(
                            in.line(), "‘feedback’ ontbreekt. Leg bij elk antwoord uit waarom het goed of fout is.");
        }
        return feedback;
    }

    static List<Citation> sources(Entry in) {
        return Parts.citations(in, "bronnen");
    }
}
