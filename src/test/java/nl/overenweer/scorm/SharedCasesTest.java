package nl.overenweer.scorm;

import static nl.overenweer.scorm.Packages.map;
import static nl.overenweer.scorm.SharedCases.entries;
import static nl.overenweer.scorm.SharedCases.list;
import static nl.overenweer.scorm.SharedCases.number;
import static nl.overenweer.scorm.SharedCases.word;
import static nl.overenweer.scorm.SharedCases.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.overenweer.content.Choice;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Draw;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.LimitState;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Span;
import nl.overenweer.content.Spelling;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.AskRefusal;
import nl.overenweer.learning.branching.Branching;
import nl.overenweer.learning.branching.Inquiring;
import nl.overenweer.learning.branching.Refusal;
import nl.overenweer.learning.branching.Trail;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.progress.Fact;
import nl.overenweer.learning.progress.Progress;
import nl.overenweer.learning.progress.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rules must say of cases that were written down with their outcome: the server's here, the package's in {@code shared-cases.test.mjs}, from the same files. */
class SharedCasesTest {
    private static final Set<QuestionKind> ALL_OR_NOTHING = EnumSet.of(
            QuestionKind.SINGLE,
            QuestionKind.TRUE_FALSE,
            QuestionKind.NUMERIC,
            QuestionKind.SHORT_TEXT,
            QuestionKind.DUE_DATE);

    private static final CourseModule MODULE = SharedCases.module();
    private static final Vignette VIGNETTE = MODULE.vignettes().get(0);

    @TempDir
    private Path folder;

    @Test
    void answersAreGraded() {
        assertSaid("grading.json", SharedCasesTest::graded);

        Map<QuestionKind, Set<String>> shown = new LinkedHashMap<>();
        SharedCases.of("grading.json")
                .forEach(each -> shown.computeIfAbsent(question(each).kind(), none -> new LinkedHashSet<>())
                        .add(word(each, "how")));
        for (QuestionKind kind : QuestionKind.values()) {
            Set<String> all = new LinkedHashSet<>(List.of("right", "wrong", "refused"));
            if (!ALL_OR_NOTHING.contains(kind)) {
                all.add("partial");
            }
            assertThat(shown.getOrDefault(kind, Set.of())).as(kind.key()).hasSameElementsAs(all);
        }
    }

    @Test
    void wordsAreCompared() {
        assertSaid(
                "spelling.json",
                each -> map(
                        "slips",
                        Spelling.slips(word(each, "meant"), word(each, "typed"))
                                .<Object>map(slips -> slips)
                                .orElse("")));
    }

    @Test
    void timeIsCounted() {
        assertSaid("time.json", each -> {
            Span span = new Span(number(each.get("amount")), Span.Unit.valueOf(word(each, "unit")));
            LocalDateTime from = LocalDateTime.parse(word(each, "from"));
            return map(
                    "after",
                    span.after(from).toString(),
                    "last",
                    span.lastMoment(from).toString());
        });
        assertAll("time.json", "unit", Span.Unit.values());
    }

    @Test
    void storiesComeWhereTheyMust() {
        assertSaid("situations.json", SharedCasesTest::situated);
        assertSaid(
                "choices.json",
                each -> map(
                        "then",
                        Branching.choose(VIGNETTE, trail(each), word(each, "scene"), word(each, "choice"))
                                .match(moved -> moved.to().id(), refused -> refused.why()
                                        .name())));
        assertSaid(
                "requests.json",
                each -> map(
                        "then",
                        Inquiring.refusal(
                                        Branching.situation(VIGNETTE, trail(each)),
                                        Glasses.valueOf(word(each, "side").toUpperCase(java.util.Locale.ROOT)),
                                        word(each, "inquiry"),
                                        word(each, "basis"))
                                .map(Enum::name)
                                .orElse("")));
        assertAll("choices.json", "then", Refusal.values());
        assertAll("requests.json", "then", AskRefusal.values());
        assertThat(SharedCases.of("situations.json").stream()
                        .flatMap(each -> entries(each.get("limits")).values().stream())
                        .map(String::valueOf))
                .containsAll(Stream.of(LimitState.values()).map(LimitState::key).toList());
    }

    @Test
    void questionsAreDrawn() {
        assertSaid("drawing.json", each -> {
            Map<String, Integer> quotas = new LinkedHashMap<>();
            entries(each.get("quotas")).forEach((label, quota) -> quotas.put(String.valueOf(label), number(quota)));
            Map<String, Set<String>> labels = new LinkedHashMap<>();
            entries(each.get("labels")).forEach((id, own) -> labels.put(String.valueOf(id), Set.copyOf(words(own))));
            return map("taken", new Draw(number(each.get("count")), quotas).take(words(each.get("offered")), labels));
        });
    }

    @Test
    void modulesAreDone() {
        assertSaid("completion.json", SharedCasesTest::stands);
        Set<Object> kinds = new LinkedHashSet<>();
        SharedCases.of("completion.json").forEach(each -> list(each.get("requirements"))
                .forEach(one -> kinds.add(list(one).get(0))));
        // a package of ours has no packages in it
        assertThat(kinds)
                .hasSameElementsAs(Arrays.stream(Requirement.Kind.values())
                        .filter(kind -> kind != Requirement.Kind.PACKAGES)
                        .map(kind -> kind.name().toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    @Test
    void aPackageSaysTheSame() throws Exception {
        Map<String, Object> modules = new LinkedHashMap<>();
        SharedCases.of("completion.json")
                .forEach(each -> modules.computeIfAbsent(word(each, "rule"), rule -> packed(SharedCases.under(rule))));
        Path told = folder.resolve("modules.json");
        try (OutputStream out = Files.newOutputStream(told)) {
            PackedJson.write(map("module", packed(MODULE), "modules", modules), out);
        }
        int all = 0;
        try (Stream<Path> files = Files.list(SharedCases.FOLDER)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".json")).toList()) {
                all += SharedCases.of(file.getFileName().toString()).size();
            }
        }

        assertThat(Packages.node("scorm/player/shared-cases.test.mjs", told.toString(), SharedCases.FOLDER.toString()))
                .isEqualToIgnoringNewLines("same: " + all + " compared");
    }

    private static Map<String, Object> packed(CourseModule module) {
        return Packages.packed(module, SharedCases.example().registers());
    }

    /** Of each case of the file, what the rules say is what is written. */
    private static void assertSaid(String file, Function<Map<String, Object>, Map<String, Object>> rules) {
        assertThat(SharedCases.of(file)).isNotEmpty().allSatisfy(each -> {
            Map<String, Object> said = new LinkedHashMap<>(each);
            said.putAll(rules.apply(each));
            assertThat(said).isEqualTo(each);
        });
    }

    private static void assertAll(String file, String name, Enum<?>... values) {
        assertThat(SharedCases.of(file).stream().map(each -> word(each, name)))
                .as(file)
                .containsAll(Stream.of(values).map(Enum::name).toList());
    }

    private static Map<String, Object> graded(Map<String, Object> each) {
        AnswerSheet sheet = new AnswerSheet(
                question(each),
                list(each.get("order")).stream().map(SharedCases::number).toList());
        return sheet.read(words(each.get("given")))
                .match(
                        fits -> {
                            Explanation why = Explanation.of(sheet, fits.answer());
                            int gained = why.mark().gained();
                            int of = why.mark().of();
                            return map(
                                    "how", gained == of ? "right" : gained == 0 ? "wrong" : "partial",
                                    "terms", fits.answer().terms(),
                                    "mark", List.of(gained, of),
                                    "readAs",
                                            why.lines().stream()
                                                    .map(Explanation.Line::readAs)
                                                    .filter(text -> !text.isEmpty())
                                                    .findFirst()
                                                    .orElse(""));
                        },
                        fault -> map(
                                "how",
                                "refused",
                                "fault",
                                Stream.concat(
                                                Stream.of(fault.key().replace("learning.answer.", "")),
                                                fault.arguments().stream())
                                        .toList()));
    }

    private static Map<String, Object> situated(Map<String, Object> each) {
        Situation now = Branching.situation(VIGNETTE, trail(each));
        Map<String, Object> limits = new LinkedHashMap<>();
        now.limits().forEach(one -> limits.put(one.limit().id(), one.state().key()));
        return map(
                "scene", now.scene(),
                "now", now.now().toString(),
                "offered", now.offered().stream().map(Choice::id).toList(),
                "later", now.later().size(),
                "limits", limits,
                "ggz", file(now, Glasses.GGZ),
                "rvdk", file(now, Glasses.RVDK));
    }

    private static List<String> file(Situation now, Glasses side) {
        return now.file(side).stream().map(filed -> filed.document().id()).toList();
    }

    private static Map<String, Object> stands(Map<String, Object> each) {
        Progress progress = Progress.of(
                SharedCases.under(word(each, "rule")),
                list(each.get("facts")).stream().map(SharedCasesTest::fact).toList());
        return map(
                "requirements",
                        progress.requirements().stream()
                                .map(one -> List.of(
                                        one.kind().name().toLowerCase(java.util.Locale.ROOT),
                                        one.have(),
                                        one.need(),
                                        one.open()))
                                .toList(),
                "complete", progress.complete(),
                "done", List.copyOf(progress.done()),
                "right", progress.quizRight(),
                "total", progress.quizTotal());
    }

    private static Fact fact(Object told) {
        Map<?, ?> fact = (Map<?, ?>) told;
        String item = String.valueOf(fact.get("item"));
        if (fact.containsKey("right")) {
            return new Fact.QuizFinished(item, number(fact.get("right")), number(fact.get("total")), Instant.EPOCH);
        }
        return MODULE.vignettes().stream().anyMatch(each -> each.slug().equals(item))
                ? new Fact.CaseEnded(item, "einde", Instant.EPOCH)
                : new Fact.PageRead(item, Instant.EPOCH);
    }

    /** What was asked before any decision, and the decisions. */
    private static Trail trail(Map<String, Object> each) {
        Trail trail = Trail.EMPTY;
        for (Object asked : list(each.getOrDefault("asked", List.of()))) {
            trail = trail.asking(words(asked).get(0), words(asked).get(1));
        }
        for (Object taken : list(each.get("taken"))) {
            trail = trail.plus(words(taken).get(0), words(taken).get(1));
        }
        return trail;
    }

    private static Question question(Map<String, Object> each) {
        return MODULE.quizzes().stream()
                .flatMap(quiz -> quiz.question(word(each, "question")).stream())
                .findFirst()
                .orElseThrow();
    }
}
