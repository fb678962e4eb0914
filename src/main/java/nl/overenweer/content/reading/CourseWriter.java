package nl.overenweer.content.reading;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Course;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Demands;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Item;
import nl.overenweer.content.LimitState;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.Page;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.Source;
import nl.overenweer.content.reading.YamlText.Inline;
import nl.overenweer.content.reading.YamlText.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Prints a module in the one canonical text form: reading it gives an equal module, and printing that gives the same bytes. Each item's
 * file is named for its address.
 */
public final class CourseWriter {
    private CourseWriter() {}

    /** The module's files: its texts as printed, its media as they were in {@code before}. */
    public static ModuleFiles files(CourseModule module, ModuleFiles before) {
        var kept = new TreeMap<String, byte[]>();
        module.media().forEach(path -> before.bytes(path).ifPresent(bytes -> kept.put(path, bytes)));
        var files = new ModuleFiles(before.course(), before.folder(), kept).with(ModuleReader.MAIN, module(module));
        for (Item item : module.items()) {
            files = text(item).isEmpty() ? files : files.with(file(item), text(item));
        }
        return files;
    }

    /** The canonical name of an item's file; of a foreign package, which has none here, what it is named by. */
    public static String file(Item item) {
        return item.match(
                page -> page.slug() + ".md",
                vignette -> vignette.slug() + ".yaml",
                quiz -> quiz.slug() + ".yaml",
                ScormPackage::reference);
    }

    /** An item's own file; empty for a foreign package, which is kept as it came. */
    public static String text(Item item) {
        return item.match(CourseWriter::page, VignetteWriter::text, QuizWriter::text, scorm -> "");
    }

    /** {@code course.yaml}. */
    public static String course(Course course) {
        return YamlText.of(new Keys()
                .with("titel", local(course.title()))
                .with("adres", course.slug())
                .with("spoor", course.track().name())
                .with("doelgroep", glasses(course.audience()))
                .with("samenvatting", local(course.summary()))
                .with("modules", course.folders()));
    }

    private static String module(CourseModule module) {
        boolean english = module.goals().stream().anyMatch(goal -> !goal.en().isEmpty());
        return YamlText.of(new Keys()
                .with("code", module.code())
                .with("adres", module.slug())
                .with("titel", local(module.title()))
                .with("samenvatting", local(module.summary()))
                .with("doelgroep", glasses(module.audience()))
                .with("voor", module.forWhom())
                .with("minuten", module.minutes())
                .with("wetsdatum", module.lawDate())
                .with("let-op", module.care())
                .with("doelen", module.goals().stream().map(LocalText::nl).toList())
                .with(
                        "doelen-en",
                        english ? module.goals().stream().map(LocalText::en).toList() : List.of())
                .with("onderdelen", each(module.items(), CourseWriter::reference))
                .with("afronding", completion(module))
                .with("geldig-maanden", module.validMonths() == 0 ? "" : module.validMonths())
                .with("bronnen", each(module.sources(), CourseWriter::source))
                .with("controleren", each(module.openChecks(), check -> new Keys()
                        .with("wat", check.what())
                        .with("waar", check.where())
                        .with("eigenaar", check.owner())))
                .with("reflectie", module.reflection())
                .with("verdieping", module.deepening()));
    }

    private static Inline completion(CourseModule module) {
        var rule = module.completion();
        var keys = new Keys()
                .with("paginas", rule.allPages() ? "alle" : "geen")
                .with("casussen", rule.allVignettes() ? "alle" : "geen");
        if (rule.quizRight() > 0) {
            keys.with("toets", rule.quizRight());
        }
        if (rule.closingPassed()) {
            keys.with(ClosingReader.CLOSING, "geslaagd");
        }
        return new Inline(rule.allPackages() ? keys.with("pakketten", "alle") : keys);
    }

    private static Inline reference(Item item) {
        String kind = item.match(page -> "pagina", vignette -> "casus", quiz -> "toets", scorm -> "scorm");
        var keys = new Keys().with(kind, file(item)).with("adres", item.slug());
        return new Inline(item instanceof ScormPackage scorm ? keys.with("titel", scorm.title()) : keys);
    }

    private static String page(Page page) {
        String head = YamlText.of(new Keys()
                .with("titel", page.title())
                .with("minuten", page.minutes())
                .with("wet-nagekeken", day(page.lawCheckedOn())));
        return "---\n" + head + "---\n" + (page.body().isEmpty() ? "" : "\n" + page.body() + "\n");
    }

    /** A date stands without quotes; none is left out. */
    static Object day(@Nullable LocalDate date) {
        return date == null ? "" : date;
    }

    static Keys source(Source source) {
        return new Keys()
                .with("id", source.id())
                .with("titel", source.title())
                .with("uitgever", source.publisher())
                .with("jaar", source.year())
                .with("link", source.link())
                .with("gelezen", day(source.readOn()));
    }

    static Keys local(LocalText text) {
        return new Keys().with("nl", text.nl()).with("en", text.en());
    }

    static Inline citations(List<Citation> citations) {
        return new Inline(citations.stream().map(Citation::text).toList());
    }

    static Inline condition(Condition condition) {
        Keys lines = demands(condition.all());
        lines.with("niet", demands(condition.not()));
        return new Inline(lines);
    }

    private static Keys demands(Demands demands) {
        var keys = new Keys();
        keys.putAll(lines(demands.chosen()));
        Keys limits = new Keys();
        demands.limits()
                .forEach((limit, states) -> limits.with(
                        limit, states.stream().sorted().map(LimitState::key).toList()));
        return keys.with("gevraagd", lines(demands.asked()))
                .with("termijn", limits)
                .with(
                        "klok",
                        new Keys()
                                .with("vanaf", CaseFileWriter.moment(demands.from()))
                                .with("voor", CaseFileWriter.moment(demands.before())));
    }

    static <V> Keys perGlasses(Map<Glasses, V> values, Function<V, Object> print) {
        var keys = new Keys();
        values.forEach((glasses, value) -> keys.with(glasses.key(), print.apply(value)));
        return keys;
    }

    static <V> List<Object> each(List<V> values, Function<V, Object> print) {
        return values.stream().map(print).toList();
    }

    static Map<String, Object> lines(Map<String, ? extends Set<String>> chosen) {
        return chosen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        line -> List.copyOf(new TreeSet<>(line.getValue())),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static Inline glasses(Set<Glasses> glasses) {
        return new Inline(glasses.stream().map(Glasses::key).toList());
    }
}
