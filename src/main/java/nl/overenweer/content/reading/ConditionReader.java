package nl.overenweer.content.reading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.CaseMoment;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Demands;
import nl.overenweer.content.LimitState;

/** Reads a condition: {@code als: {telefoon: [a], klok: {vanaf: 3 dagen}, termijn: {beoordeling: [gemist]}, gevraagd: {brief: [toestemming]}}}. */
final class ConditionReader {
    static final String NOT = "niet";
    static final String CLOCK = "klok";
    static final String LIMIT = "termijn";
    static final String ASKED = "gevraagd";

    /** What a scene can't be called, since it means something else in a condition. */
    static final Set<String> WORDS = Set.of(NOT, CLOCK, LIMIT, ASKED);

    private ConditionReader() {}

    static Condition condition(Entry in, String key) {
        Optional<Entry> lines = in.entry(key);
        return lines.map(all -> new Condition(
                        demands(all),
                        all.entry(NOT).map(ConditionReader::demands).orElse(Demands.NONE)))
                .orElse(Condition.ALWAYS);
    }

    /** Choices per scene. */
    static Map<String, Set<String>> chosen(Entry in) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        for (String scene : in.keys()) {
            if (!WORDS.contains(scene)) {
                in.sheet().references().scene(in.sheet().file(), in.line(scene), scene);
                var choices = new LinkedHashSet<String>();
                for (Entry.Text choice : in.texts(scene)) {
                    choices.add(choice.value());
                    in.sheet().references().choice(in.sheet().file(), choice.line(), scene, choice.value());
                }
                chosen.put(scene, choices);
            }
        }
        return chosen;
    }

    private static Demands demands(Entry in) {
        Optional<Entry> clock = in.entry(CLOCK);
        CaseMoment from =
                clock.map(entry -> CaseFileReader.moment(entry, "vanaf")).orElse(null);
        CaseMoment before =
                clock.map(entry -> CaseFileReader.moment(entry, "voor")).orElse(null);
        clock.ifPresent(Entry::close);
        return new Demands(
                chosen(in),
                in.entry(ASKED).map(ConditionReader::asked).orElse(Map.of()),
                in.entry(LIMIT).map(ConditionReader::limits).orElse(Map.of()),
                from,
                before);
    }

    private static Map<String, Set<String>> asked(Entry in) {
        var asked = new LinkedHashMap<String, Set<String>>();
        in.keys().forEach(inquiry -> asked.put(inquiry, new LinkedHashSet<>(in.strings(inquiry))));
        return asked;
    }

    private static Map<String, Set<LimitState>> limits(Entry in) {
        var limits = new LinkedHashMap<String, Set<LimitState>>();
        for (String limit : in.keys()) {
            if (in.isList(limit)) {
                limits.put(limit, new LinkedHashSet<>(in.words(limit, LimitState.values(), LimitState::key)));
            } else {
                limits.put(
                        limit,
                        Stream.of(in.word(limit, LimitState.values(), LimitState::key, null))
                                .collect(java.util.stream.Collectors.toSet()));
            }
        }
        return limits;
    }
}
