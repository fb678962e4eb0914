package nl.overenweer.content.reading;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.content.Arrival;
import nl.overenweer.content.Basis;
import nl.overenweer.content.CaseClock;
import nl.overenweer.content.CaseDocument;
import nl.overenweer.content.CaseMoment;
import nl.overenweer.content.CasePanel;
import nl.overenweer.content.DocumentKind;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.Span;
import nl.overenweer.content.TimeLimit;
import org.jspecify.annotations.Nullable;

/** Reads what a case has besides its scenes: the clock with its terms, the documents, what may be asked, panels. */
final class CaseFileReader {
    private static final String WRONG_SPAN =
            "’ is geen duur. Schrijf een getal en een eenheid, zoals ‘2 dagen’, ‘5 werkdagen’ of ‘3 uur’.";
    private static final String WRONG_MOMENT =
            "’ is geen moment. Schrijf een datum met een uur, zoals 2026-11-12T23:40, of een duur vanaf het begin, zoals ‘3 dagen’.";

    private CaseFileReader() {}

    static @Nullable CaseClock clock(Entry in) {
        Optional<Entry> clock = in.entry("klok");
        List<TimeLimit> limits = Parts.distinct(in, in.entries("termijnen"), CaseFileReader::limit, TimeLimit::id);
        if (clock.isEmpty()) {
            if (!limits.isEmpty()) {
                in.sheet()
                        .incomplete(
                                in.line("termijnen"),
                                "Termijnen lopen op de procesklok. Zet er ‘klok’ bij, met een begin.");
            }
            return null;
        }
        CaseMoment begin = moment(clock.get(), "begin");
        clock.get().close();
        LocalDateTime fixed = begin == null ? null : begin.fixed();
        if (fixed == null) {
            in.sheet()
                    .incomplete(
                            in.line("klok"),
                            "‘begin’ ontbreekt bij ‘klok’: de dag en het uur waarop de casus begint, zoals 2026-11-12T23:40.");
        }
        return new CaseClock(fixed == null ? LocalDateTime.of(2000, 1, 1, 0, 0) : fixed, limits);
    }

    private static TimeLimit limit(Entry in) {
        String from = "";
        Set<String> choices = Set.of();
        if (in.isEntry("vanaf")) {
            Map<String, Set<String>> lines = in.entry("vanaf").map(Parts::lines).orElse(Map.of());
            from = lines.keySet().stream().findFirst().orElse("");
            choices = lines.getOrDefault(from, Set.of());
        } else if (!in.optional("vanaf").equals("begin")
                && !in.optional("vanaf").isEmpty()) {
            from = in.slug("vanaf");
            in.sheet().references().scene(in.sheet().file(), in.line("vanaf"), from);
        }
        return new TimeLimit(
                in.slug("id"),
                in.text("wat"),
                from,
                choices,
                neededSpan(in, "duurt"),
                in.entry("gehaald").map(Parts::lines).orElse(Map.of()),
                Parts.citations(in, "bronnen"));
    }

    static List<CaseDocument> documents(Entry in) {
        return Parts.distinct(in, in.entries("stukken"), CaseFileReader::document, CaseDocument::id);
    }

    private static CaseDocument document(Entry in) {
        return new CaseDocument(
                in.slug("id"),
                in.text("titel"),
                in.word("soort", DocumentKind.values(), DocumentKind::key, DocumentKind.LETTER),
                in.optionalDate("datum"),
                in.text("van"),
                sides(in),
                arrival(in),
                in.text("tekst"));
    }

    private static Arrival arrival(Entry in) {
        if (!in.isEntry("komt")) {
            String word = in.optional("komt");
            if (!word.isEmpty() && !word.equals("begin") && !word.equals("op-verzoek")) {
                in.sheet()
                        .fault(
                                in.line("komt"),
                                "Bij ‘komt’ hoort begin, op-verzoek, {scene: …} of {na: …}, zoals {na: 3 dagen}.");
            }
            return word.equals("op-verzoek") ? Arrival.ON_REQUEST : Arrival.START;
        }
        Entry entry = in.entry("komt").orElseThrow();
        CaseMoment moment = moment(entry, "na");
        String scene = entry.has("scene") ? entry.slug("scene") : "";
        if (!scene.isEmpty()) {
            in.sheet().references().scene(in.sheet().file(), entry.line("scene"), scene);
        }
        entry.close();
        return new Arrival(moment == null ? scene : "", moment, false);
    }

    static List<Inquiry> inquiries(Entry in) {
        return Parts.distinct(in, in.entries("verzoeken"), CaseFileReader::inquiry, Inquiry::id);
    }

    private static Inquiry inquiry(Entry in) {
        Set<String> scenes = new LinkedHashSet<>();
        for (Entry.Text scene : in.texts("scenes")) {
            scenes.add(scene.value());
            in.sheet().references().scene(in.sheet().file(), scene.line(), scene.value());
        }
        return new Inquiry(
                in.slug("id"),
                sides(in),
                in.text("aan"),
                in.text("wat"),
                scenes,
                Parts.condition(in, "als"),
                Parts.distinct(in, in.entries("gronden"), CaseFileReader::basis, Basis::id));
    }

    private static Basis basis(Entry in) {
        return new Basis(
                in.slug("id"),
                in.text("tekst"),
                in.text("antwoord"),
                in.strings("stukken"),
                span(in, "na"),
                in.optional("geweigerd"),
                Parts.perGlasses(in, VignetteReader::lens),
                Parts.citations(in, "grond"));
    }

    static Map<Glasses, CasePanel> panel(Entry in, String scene) {
        return in.entry("panel")
                .map(entry -> {
                    var panels = Parts.perGlasses(entry, one -> panelOf(one, scene));
                    entry.close();
                    return panels;
                })
                .orElse(Map.of());
    }

    private static CasePanel panelOf(Entry in, String scene) {
        var counts = new LinkedHashMap<String, Integer>();
        in.entry("keuzes").ifPresent(choices -> choices.keys().forEach(choice -> {
            counts.put(choice, choices.whole(choice, 0, 100_000, -1));
            in.sheet().references().choice(in.sheet().file(), choices.line(choice), scene, choice);
        }));
        return new CasePanel(in.whole("aantal", 1, 100_000, 0), in.date("datum"), in.text("wie"), counts);
    }

    private static Set<Glasses> sides(Entry in) {
        String side = in.optional("zijde");
        if (side.isEmpty() || side.equals("beide")) {
            return Set.of(Glasses.values());
        }
        return Set.of(in.word("zijde", Glasses.values(), Glasses::key, Glasses.GGZ));
    }

    /** When a scene begins. */
    static SceneTime time(Entry in) {
        return new SceneTime(moment(in, "moment"), span(in, "na"), hour(in));
    }

    private static @Nullable LocalTime hour(Entry in) {
        String text = in.optional("om");
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException noHour) {
            in.sheet().fault(in.line("om"), "‘" + text + "’ is geen uur. Schrijf het zo: 09:30 of 15:40.");
            return null;
        }
    }

    /** {@link Span#NONE} where there is none. */
    static Span span(Entry in, String key) {
        String text = in.optional(key);
        if (text.isEmpty()) {
            return Span.NONE;
        }
        Optional<Span> span = Span.parse(text);
        if (span.isEmpty()) {
            in.sheet().fault(in.line(key), "‘" + text + WRONG_SPAN);
        }
        return span.orElse(Span.NONE);
    }

    private static Span neededSpan(Entry in, String key) {
        in.text(key);
        return span(in, key);
    }

    /** Null where there is none. */
    static @Nullable CaseMoment moment(Entry in, String key) {
        String text = in.optional(key);
        if (text.isEmpty()) {
            return null;
        }
        Optional<CaseMoment> moment = CaseMoment.parse(text);
        if (moment.isEmpty()) {
            in.sheet().fault(in.line(key), "‘" + text + WRONG_MOMENT);
        }
        return moment.orElse(null);
    }
}
