package nl.overenweer.content.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.Source;

/** The small parts that several kinds of files share. */
final class Parts {
    private Parts() {}

    /** A text in two languages, or in Dutch only when it is written as one text. */
    static LocalText localText(Entry in, String key) {
        if (!in.isEntry(key)) {
            return LocalText.dutch(in.text(key));
        }
        Entry both = in.entry(key).orElseThrow();
        var text = new LocalText(both.text("nl"), both.optional("en"));
        both.close();
        return text;
    }

    static List<Citation> citations(Entry in, String key) {
        var found = new ArrayList<Citation>();
        for (Entry.Text text : in.texts(key)) {
            Optional<Citation> citation = Citation.parse(text.value());
            citation.ifPresent(found::add);
            citation.ifPresentOrElse(
                    cited -> in.sheet().references().citation(in.sheet().file(), text.line(), cited),
                    () -> in.sheet()
                            .fault(
                                    text.line(),
                                    "‘" + text.value()
                                            + "’ is geen verwijzing. Schrijf \"wet:bw7-457 lid 1\" of \"bron:knmg-meldcode stap 3\"."));
        }
        return found;
    }

    /** One value per profession; professions that are not there are left out. */
    static <V> Map<Glasses, V> perGlasses(Entry in, Function<Entry, V> read) {
        var found = new EnumMap<Glasses, V>(Glasses.class);
        for (Glasses glasses : Glasses.values()) {
            in.entry(glasses.key()).ifPresent(entry -> {
                found.put(glasses, read.apply(entry));
                entry.close();
            });
        }
        return found;
    }

    static Condition condition(Entry in, String key) {
        return ConditionReader.condition(in, key);
    }

    /** Choices per scene, of an entry that has nothing else. */
    static Map<String, Set<String>> lines(Entry in) {
        return ConditionReader.chosen(in);
    }

    static List<Source> sources(Entry in, String key) {
        return distinct(
                in,
                in.entries(key),
                entry -> {
                    var source = new Source(
                            entry.slug("id"),
                            entry.text("titel"),
                            entry.optional("uitgever"),
                            entry.optional("jaar"),
                            entry.optional("link"),
                            entry.optionalDate("gelezen"));
                    if (!source.link().isEmpty() && !source.link().matches("https?://[^\\s\"<>]+")) {
                        entry.sheet().fault(entry.line("link"), "Een link begint met https:// en heeft geen spaties.");
                    }
                    return source;
                },
                Source::id);
    }

    /** Reads each entry and drops, with a fault, those whose name was used before. */
    static <V> List<V> distinct(Entry in, List<Entry> entries, Function<Entry, V> read, Function<V, String> name) {
        var found = new LinkedHashMap<String, V>();
        for (Entry entry : entries) {
            V value = read.apply(entry);
            entry.close();
            if (found.putIfAbsent(name.apply(value), value) != null) {
                String twice = "‘" + name.apply(value) + "’ is hier al gebruikt. Geef dit onderdeel een andere naam.";
                in.sheet().fault(entry.line(), twice);
            }
        }
        return List.copyOf(found.values());
    }
}
