package nl.overenweer.scorm;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.OwnBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A module goes out as a package, comes in as one, and is done by the keyboard in our own player: what the server keeps is what was answered. */
@InBrowser
class RoundTripBrowserIT {
    private static final String LEARNER = "thijs.lammers@ggz-delinde.example";
    private static final String TRAINER = "roos.verbeek@raad-noordrand.example";
    private static final String MODULE = "beroepsgeheim-en-informatie-delen";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(
            value = PackageForm.class,
            names = {"SCORM_12", "SCORM_2004"})
    void everyAnswerInTheExampleComesBackAsItWasGiven(PackageForm form, Visitor visitor) throws Exception {
        PackageFolder example = PackageFolder.example(form);
        assertRoundTrip(visitor, form, example.module(), example.zip());
    }

    @Test
    void aModuleOfOursComesBackFromTheProductItself(Visitor visitor) throws Exception {
        byte[] exported =
                Caller.of(Product.running()).signIn(TRAINER).bytes("/api/pakketten/" + MODULE + "/scorm2004.zip");
        Path zip = Files.write(folder.resolve("module.zip"), exported);
        assertRoundTrip(visitor, PackageForm.SCORM_2004, PackageFolder.module(MODULE), zip);
    }

    @Test
    void aFolderKeepsItsStateInTheBrowser() throws IOException {
        PackageFolder example = PackageFolder.example(PackageForm.WEB);
        String address = example.path().resolve("index.html").toUri().toString();
        try (var browser = new OwnBrowser()) {
            Page page = browser.open();
            page.navigate(address);
            var before = new PackageLearner(PackageStage.of(page), example.module(), Set.of());
            before.goOn(each -> each.visited().size() == 9);
            String where = before.address();
            page.close();

            Page again = page.context().newPage();
            again.navigate(address);
            var after = new PackageLearner(PackageStage.of(again), example.module(), Set.of());
            again.locator("#inhoud h1").first().waitFor();
            assertThat(after.address()).isEqualTo(where);
            after.goOn(any -> false);

            assertThat(after.isHome()).as(String.valueOf(after.visited())).isTrue();
            assertThat(again.locator(".note.ok").first()).containsText("Je hebt deze module afgerond");
            assertThat(again.locator("#waarom + ul .tag.ok"))
                    .hasCount(again.locator("#waarom + ul > li").count());
        }
    }

    /** In, to its end with one wrong answer while practising, and out: compared with what the server keeps. */
    private static void assertRoundTrip(Visitor visitor, PackageForm form, CourseModule module, Path zip)
            throws IOException, InterruptedException {
        BroughtPackage brought = BroughtPackage.of(visitor, zip);
        String registration = brought.open(visitor, LEARNER);
        var learner = new PackageLearner(PackageStage.ofPlayer(visitor.page()), module, Set.of(firstSingle(module)));
        learner.goOn(any -> false);
        assertThat(learner.isHome()).as(String.valueOf(learner.visited())).isTrue();
        visitor.find("[data-do=stop]").click();

        assertDone(visitor, brought);
        Map<String, String> kept = BroughtPackage.kept(LEARNER, registration);
        assertStatus(form, kept, module);
        assertThat(answers(form, kept)).containsExactlyEntriesOf(expected(form, module, learner));
    }

    private static void assertDone(Visitor visitor, BroughtPackage brought) {
        assertThat(visitor.find("section[aria-labelledby=stand]"))
                .containsText("Het pakket zegt: afgerond. En: geslaagd.");
        assertThat(visitor.find("section[aria-labelledby=stand]")).containsText("Score: 100 van 100.");
        visitor.goTo(brought.module() + "/waarom");
        assertThat(visitor.find("h1")).hasText("Waarom is dit afgerond?");
        assertThat(visitor.find(".why-lines")).containsText("Alle pakketten afronden");
        assertThat(visitor.find(".why-lines .tag.ok")).containsText("Klaar");
    }

    private static void assertStatus(PackageForm form, Map<String, String> kept, CourseModule module) {
        if (form == PackageForm.SCORM_12) {
            assertThat(kept)
                    .containsEntry("cmi.core.lesson_status", "passed")
                    .containsEntry("cmi.core.score.raw", "100")
                    .containsEntry("cmi.core.score.max", "100");
        } else {
            assertThat(kept)
                    .containsEntry("cmi.completion_status", "completed")
                    .containsEntry("cmi.success_status", "passed")
                    .containsEntry("cmi.score.scaled", "1")
                    .containsEntry("cmi.progress_measure", "1");
            for (int i = 0; i < module.items().size(); i++) {
                assertThat(kept)
                        .containsEntry(
                                "cmi.objectives." + i + ".id",
                                module.items().get(i).slug())
                        .containsEntry("cmi.objectives." + i + ".completion_status", "completed");
            }
        }
        assertThat(kept.get("cmi.suspend_data")).isNotEmpty().hasSizeLessThan(4096);
    }

    /** What must be kept of each deed, by its name. */
    private static Map<String, Map<String, String>> expected(
            PackageForm form, CourseModule module, PackageLearner learner) {
        Map<String, Map<String, String>> expected = new TreeMap<>();
        for (PackageLearner.Deed deed : learner.deeds()) {
            Optional<Question> question = module.quizzes().stream()
                    .flatMap(quiz -> quiz.question(deed.spot()).stream())
                    .findFirst();
            expected.put(
                    deed.item() + "." + deed.spot(),
                    deed.choice().isEmpty()
                            ? answer(form, deed, question.orElseThrow())
                            : decision(form, deed, module));
        }
        return expected;
    }

    private static Map<String, String> answer(PackageForm form, PackageLearner.Deed deed, Question question) {
        var right = new AnswerExpected(form);
        var told = deed.wrong() ? right.wrongly((SingleChoice) question) : question.match(right);
        String wrong = form == PackageForm.SCORM_12 ? "wrong" : "incorrect";
        Map<String, String> row =
                row(form, deed, told, !question.isScored() ? "neutral" : deed.wrong() ? wrong : "correct");
        for (int i = 0; i < told.patterns().size(); i++) {
            row.put("correct_responses." + i + ".pattern", told.patterns().get(i));
        }
        return row;
    }

    private static Map<String, String> decision(PackageForm form, PackageLearner.Deed deed, CourseModule module) {
        var choices = module.vignettes().stream()
                .filter(vignette -> vignette.slug().equals(deed.item()))
                .flatMap(vignette -> vignette.scene(deed.spot()).stream())
                .findFirst()
                .orElseThrow()
                .choices();
        int place = choices.stream().map(choice -> choice.id()).toList().indexOf(deed.choice());
        String chosen = form == PackageForm.SCORM_12 ? AnswerExpected.letter(place) : deed.choice();
        return row(form, deed, new AnswerExpected.Kept("choice", chosen, List.of()), "neutral");
    }

    private static Map<String, String> row(
            PackageForm form, PackageLearner.Deed deed, AnswerExpected.Kept told, String result) {
        return new TreeMap<>(Map.of(
                "type",
                told.type(),
                form == PackageForm.SCORM_12 ? "student_response" : "learner_response",
                told.response(),
                "result",
                result,
                "weighting",
                "1",
                "objectives.0.id",
                deed.item()));
    }

    /** Each row that was kept, by its name, without the hour and the words of the question; none twice. */
    private static Map<String, Map<String, String>> answers(PackageForm form, Map<String, String> kept) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        kept.forEach((element, value) -> {
            String[] parts = element.split("\\.", 4);
            if (element.startsWith("cmi.interactions.")) {
                rows.computeIfAbsent(parts[2], none -> new TreeMap<>()).put(parts[3], value);
            }
        });
        String hour = form == PackageForm.SCORM_12 ? "time" : "timestamp";
        Map<String, Map<String, String>> byName = new TreeMap<>();
        for (Map<String, String> row : rows.values()) {
            assertThat(row).containsKeys("id", hour, "latency");
            row.keySet().removeAll(Set.of(hour, "latency", "description"));
            byName.put(String.valueOf(row.remove("id")), row);
        }
        assertThat(byName).hasSameSizeAs(rows);
        return byName;
    }

    private static String firstSingle(CourseModule module) {
        return module.practice().stream()
                .map(Quiz::questions)
                .flatMap(List::stream)
                .filter(SingleChoice.class::isInstance)
                .map(Question::id)
                .findFirst()
                .orElseThrow();
    }
}
