package nl.overenweer.scorm.packing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import nl.overenweer.content.Bank;
import nl.overenweer.content.Citation;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.Page;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Source;
import nl.overenweer.content.Vignette;
import nl.overenweer.content.reading.Heading;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;

/** A whole module as data: maps, lists, texts, numbers and yes or no, in the order in which they are written. */
public final class PackedModule {
    private static final int SECTION = 2;

    private final CourseModule module;
    private final Setting setting;
    private final BiFunction<Vignette, Scene, Map<String, Object>> mirror;

    private PackedModule(CourseModule module, Links links, BiFunction<Vignette, Scene, Map<String, Object>> mirror) {
        this.module = module;
        this.setting = new Setting(links);
        this.mirror = mirror;
    }

    /**
     * The module as its player reads it.
     *
     * @param links where what is cited leads within the package
     * @param mirror what the Spiegel shows of a scene, per profession
     */
    public static Map<String, Object> of(
            CourseModule module, Links links, BiFunction<Vignette, Scene, Map<String, Object>> mirror) {
        return new PackedModule(module, links, mirror).packed();
    }

    private Map<String, Object> packed() {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("slug", module.slug());
        packed.put("code", module.code());
        packed.put("title", module.title().nl());
        packed.put("summary", module.summary().nl());
        packed.put("audience", Setting.keys(module.audience()));
        packed.put("forWhom", module.forWhom());
        packed.put("minutes", module.minutes());
        packed.put("lawDate", module.lawDate().toString());
        packed.put("care", setting.html(module.care(), "zorg-"));
        packed.put("goals", module.goals().stream().map(LocalText::nl).toList());
        packed.put("reflection", setting.html(module.reflection(), "nadenken-"));
        packed.put("deepening", setting.html(module.deepening(), "verdieping-"));
        packed.put(
                "sources", module.sources().stream().map(PackedModule::source).toList());
        packed.put("completion", completion());
        packed.put("items", items());
        return packed;
    }

    private Map<String, Object> completion() {
        return Map.of(
                "pages", module.completion().allPages(),
                "cases", module.completion().allVignettes(),
                "quizRight", module.completion().quizRight(),
                "closing", module.completion().closingPassed());
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        module.items().forEach(item -> item.<Optional<Map<String, Object>>>match(
                        page -> Optional.of(page(page)),
                        vignette -> Optional.of(new PackedCase(vignette, setting, mirror).packed()),
                        quiz -> Optional.of(quiz(quiz)),
                        scorm -> Optional.empty())
                .ifPresent(items::add));
        return items;
    }

    private static Map<String, Object> source(Source source) {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("title", source.title());
        packed.put("publisher", source.publisher());
        packed.put("year", source.year());
        packed.put("link", source.link());
        return packed;
    }

    private Map<String, Object> page(Page page) {
        LocalDate own = page.lawCheckedOn();
        var packed = new LinkedHashMap<String, Object>();
        packed.put("kind", "page");
        packed.put("slug", page.slug());
        packed.put("title", page.title());
        packed.put("minutes", page.minutes());
        packed.put("lawDate", (own == null ? module.lawDate() : own).toString());
        packed.put("html", Markdown.page(page.body(), setting.links()));
        packed.put(
                "outline",
                Markdown.outline(page.body(), setting.links()).stream()
                        .filter(heading -> heading.level() == SECTION)
                        .map(PackedModule::heading)
                        .toList());
        packed.put("statutes", setting.cited(cited(page, Citation.Kind.STATUTE)));
        packed.put("sources", setting.cited(cited(page, Citation.Kind.SOURCE)));
        return packed;
    }

    private static Map<String, Object> heading(Heading heading) {
        return Map.of("id", heading.id(), "text", heading.text());
    }

    /** Each once, and as a whole. */
    private static List<Citation> cited(Page page, Citation.Kind kind) {
        Set<Citation> once = new LinkedHashSet<>();
        Markdown.links(page.body()).forEach(link -> Citation.parse(link.destination())
                .filter(citation -> citation.kind() == kind)
                .map(citation -> new Citation(kind, citation.key(), ""))
                .ifPresent(once::add));
        return List.copyOf(once);
    }

    private Map<String, Object> quiz(Quiz quiz) {
        var packed = new LinkedHashMap<String, Object>();
        packed.put("kind", "quiz");
        packed.put("slug", quiz.slug());
        packed.put("title", quiz.title());
        packed.put("html", setting.html(quiz.introduction(), "toets-"));
        packed.put("asked", quiz.asked());
        packed.put(
                "questions",
                quiz.questions().stream()
                        .map(question -> PackedQuestion.of(question, setting))
                        .toList());
        quiz.closing().ifPresent(test -> packed.put("closing", closing(quiz, test)));
        return packed;
    }

    /** The bank names its questions by where they stand: in which item, as the how many-th. */
    private Map<String, Object> closing(Quiz quiz, ClosingTest test) {
        Bank bank = module.bank(quiz);
        List<Object> asked = new ArrayList<>();
        for (String id : bank.ids()) {
            Quiz home = home(quiz, id);
            asked.add(Map.of(
                    "quiz", home.slug(),
                    "id", id,
                    "labels", List.copyOf(bank.labels().getOrDefault(id, Set.of())),
                    "practised", bank.practised().contains(id)));
        }
        return Map.of(
                "bank", asked,
                "count", test.draw().count(),
                "quotas", new LinkedHashMap<>(test.draw().quotas()),
                "needed", test.needed(),
                "attempts", test.attempts(),
                "pauseHours", test.pauseHours(),
                "minutes", test.minutes());
    }

    /** The test's own question comes first, as in its bank. */
    private Quiz home(Quiz test, String question) {
        if (test.question(question).isPresent()) {
            return test;
        }
        List<String> named = test.closing().map(ClosingTest::bank).orElse(List.of());
        return module.quizzes().stream()
                .filter(quiz ->
                        named.contains(quiz.slug()) && quiz.question(question).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
