package nl.overenweer.content.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Item;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.MediaKind;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.OpenCheck;
import nl.overenweer.content.ScormPackage;
import org.jspecify.annotations.Nullable;

/** Reads a module's folder: {@code module.yaml} and the files that it names. */
final class ModuleReader {
    static final String MAIN = "module.yaml";
    private static final List<String> KINDS = List.of("pagina", "casus", "toets", "scorm");

    private final ModuleFiles files;
    private final Faults faults;
    private final References references;
    private final Set<String> slugs = new HashSet<>();
    private final Set<String> named = new HashSet<>(Set.of(MAIN));

    ModuleReader(ModuleFiles files, Faults faults, References references) {
        this.files = files;
        this.faults = faults;
        this.references = references;
    }

    Optional<CourseModule> read() {
        Optional<String> text = text(MAIN, MAIN, 1);
        return text.flatMap(yaml -> new Sheet(MAIN, 1, faults, references).entry(yaml))
                .map(this::module);
    }

    private CourseModule module(Entry in) {
        String code = in.text("code");
        String slug = in.slug("adres");
        LocalText title = Parts.localText(in, "titel");
        LocalText summary = Parts.localText(in, "samenvatting");
        List<Glasses> audience = in.words("doelgroep", Glasses.values(), Glasses::key);
        if (audience.isEmpty()) {
            in.sheet().incomplete(in.line("doelgroep"), "‘doelgroep’ ontbreekt. Schrijf [ggz], [rvdk] of [ggz, rvdk].");
        }
        String forWhom = in.text("voor");
        int minutes = in.whole("minuten", 1, 6000, 0);
        var lawDate = in.date("wetsdatum");
        String care = in.optional("let-op");
        List<LocalText> goals = goals(in);
        List<Item> items = items(in);
        CompletionRule completion = completion(in);
        int validMonths = in.has("geldig-maanden") ? in.whole("geldig-maanden", 1, 120, 0) : 0;
        var sources = Parts.sources(in, "bronnen");
        var checks =
                in.entries("controleren").stream().map(ModuleReader::openCheck).toList();
        var module = new CourseModule(
                code,
                slug,
                title,
                summary,
                Set.copyOf(audience),
                forWhom,
                minutes,
                lawDate,
                care,
                goals,
                items,
                completion,
                validMonths,
                sources,
                checks,
                in.optional("reflectie"),
                in.optional("verdieping"),
                media());
        in.close();
        return module;
    }

    private static List<LocalText> goals(Entry in) {
        List<String> dutch = in.strings("doelen");
        List<String> english = in.strings("doelen-en");
        if (dutch.isEmpty()) {
            in.sheet().incomplete(in.line("doelen"), "‘doelen’ ontbreekt. Schrijf wat iemand na deze module kan.");
        }
        if (!english.isEmpty() && english.size() != dutch.size()) {
            in.sheet()
                    .fault(
                            in.line("doelen-en"),
                            "‘doelen-en’ heeft " + english.size() + " regels en ‘doelen’ " + dutch.size()
                                    + ". Maak ze even lang.");
            return List.of();
        }
        var goals = new ArrayList<LocalText>();
        for (int i = 0; i < dutch.size(); i++) {
            goals.add(new LocalText(dutch.get(i), english.isEmpty() ? "" : english.get(i)));
        }
        return goals;
    }

    private List<Item> items(Entry in) {
        List<Entry> entries = in.entries("onderdelen");
        if (entries.isEmpty()) {
            in.sheet()
                    .incomplete(
                            in.line("onderdelen"),
                            "‘onderdelen’ ontbreekt. Noem de pagina’s, casussen en toets in hun volgorde.");
        }
        List<Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            Item item = item(entry);
            entry.close();
            if (item != null && isNew(entry, item)) {
                items.add(item);
            }
        }
        return items;
    }

    private boolean isNew(Entry in, Item item) {
        boolean fresh = slugs.add(item.slug());
        if (!fresh) {
            in.sheet()
                    .fault(
                            in.line("adres"),
                            "Het adres ‘" + item.slug() + "’ staat er twee keer. Geef elk onderdeel een eigen adres.");
        }
        return fresh;
    }

    private @Nullable Item item(Entry in) {
        List<String> kinds = KINDS.stream().filter(in::has).toList();
        String slug = in.slug("adres");
        if (kinds.size() != 1) {
            in.sheet()
                    .fault(
                            in.line(),
                            "Een onderdeel is precies één van: pagina, casus, toets of scorm, met een bestand"
                                    + " erachter.");
            return null;
        }
        String kind = kinds.get(0);
        if (kind.equals("scorm")) {
            return new ScormPackage(slug, in.text("titel"), in.text(kind));
        }
        String file = in.text(kind);
        if (!named.add(file)) {
            in.sheet().fault(in.line(kind), "Het bestand ‘" + file + "’ staat twee keer bij ‘onderdelen’.");
            return null;
        }
        String text = text(file, MAIN, in.line(kind)).orElse(null);
        return text == null ? null : item(kind, file, text, slug);
    }

    private @Nullable Item item(String kind, String file, String text, String slug) {
        if (kind.equals("pagina")) {
            return PageReader.read(file, text, slug, faults, references);
        }
        Optional<Entry> in = new Sheet(file, 1, faults, references).entry(text);
        return kind.equals("casus")
                ? in.map(entry -> VignetteReader.read(entry, slug)).orElse(null)
                : in.map(entry -> QuizReader.read(entry, slug)).orElse(null);
    }

    private static CompletionRule completion(Entry in) {
        return in.entry("afronding")
                .map(entry -> {
                    var rule = new CompletionRule(
                            all(entry, "paginas"),
                            all(entry, "casussen"),
                            entry.whole("toets", 0, 1000, 0),
                            entry.has("eindtoets")
                                    && entry.word("eindtoets", new String[] {"geslaagd", "geen"}, word -> word, null)
                                            .equals("geslaagd"),
                            entry.has("pakketten") && all(entry, "pakketten"));
                    entry.close();
                    return rule;
                })
                .orElse(new CompletionRule(true, true, 0));
    }

    private static boolean all(Entry in, String key) {
        return in.word(key, new String[] {"alle", "geen"}, word -> word, "geen").equals("alle");
    }

    private static OpenCheck openCheck(Entry in) {
        var check = new OpenCheck(in.text("wat"), in.optional("waar"), in.optional("eigenaar"));
        in.close();
        return check;
    }

    /** Files that are no part of the text: pictures, sound, films and packages. */
    private Set<String> media() {
        Set<String> media = files.paths().stream()
                .filter(path -> !named.contains(path) && path.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));
        media.forEach(this::check);
        return media;
    }

    private void check(String path) {
        byte[] bytes = files.bytes(path).orElseThrow();
        if (MediaKind.of(path).shown() && bytes.length > MediaKind.MOST_BYTES) {
            faults.add(path, 1, "Dit bestand is groter dan 12 MB. Maak het kleiner, of knip het in stukken.");
        }
        if (path.endsWith(".vtt") && !new String(bytes, StandardCharsets.UTF_8).startsWith("WEBVTT")) {
            faults.add(path, 1, "Een bestand met ondertitels begint met de regel ‘WEBVTT’.");
        }
    }

    private Optional<String> text(String file, String from, int line) {
        Optional<String> text = files.text(file);
        if (text.isEmpty()) {
            faults.add(
                    from,
                    line,
                    "Het bestand ‘" + file + "’ staat niet in de map van de module."
                            + Nearest.hint(file, files.paths()));
        }
        return text.map(ModuleReader::clean);
    }

    /** Line ends of any editor, and no mark at the beginning. */
    static String clean(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
