package nl.overenweer.scorm;

import static nl.overenweer.scorm.Packages.map;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Item;
import nl.overenweer.content.Page;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Vignette;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.learning.progress.Fact;
import nl.overenweer.learning.progress.Fact.CaseEnded;
import nl.overenweer.learning.progress.Fact.PageRead;
import nl.overenweer.learning.progress.Fact.QuizFinished;
import nl.overenweer.learning.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules in a package are those of the server: what the server says of very many answers, walks, draws and standings is written down here,
 * and the package's own script must say the same of each.
 */
class SameRulesTest {
    private static final int FEW = 60;
    private static final int MANY = 4000;

    @TempDir
    private Path folder;

    @Test
    void everyAnswerAndEveryWalkOfTheExampleIsJudgedAlike() throws Exception {
        Example example = Example.whole();

        assertThat(judged(example.module(), example.registers(), MANY, 150)).startsWith("same");
    }

    @Test
    void ourOwnModulesAreJudgedAlike() throws Exception {
        CourseTree courses = CourseFolder.real();
        Registers registers = courses.registers().value().orElseThrow();

        for (CourseTree.Folder each : courses.folders()) {
            assertThat(judged(each.module().value().orElseThrow(), registers, FEW, 15))
                    .as(each.path())
                    .startsWith("same");
        }
    }

    private String judged(CourseModule module, Registers registers, int answers, int walks) throws Exception {
        Path told = folder.resolve(module.slug() + ".json");
        try (OutputStream out = Files.newOutputStream(told)) {
            PackedJson.write(
                    map(
                            "module", Packages.packed(module, registers),
                            "answers", answers(module, answers),
                            "walks", walks(module, walks),
                            "draws", draws(module),
                            "standings", standings(module)),
                    out);
        }
        return Packages.node("scorm/player/same-rules.test.mjs", told.toString());
    }

    private static List<Object> answers(CourseModule module, int most) {
        List<Object> told = new ArrayList<>();
        for (Quiz quiz : module.quizzes()) {
            for (Question question : quiz.questions()) {
                told.add(map(
                        "quiz", quiz.slug(), "question", question.id(), "told", new AnswersTold(question, most).all()));
            }
        }
        return told;
    }

    private static List<Object> walks(CourseModule module, int count) {
        List<Object> told = new ArrayList<>();
        for (Vignette vignette : module.vignettes()) {
            for (Glasses side : Glasses.values()) {
                for (int seed = 0; seed < count; seed++) {
                    told.add(map(
                            "case",
                            vignette.slug(),
                            "side",
                            side.key(),
                            "steps",
                            new WalksTold(vignette, side, seed).walk()));
                }
            }
        }
        return told;
    }

    private static List<Object> draws(CourseModule module) {
        List<Object> told = new ArrayList<>();
        module.closingTest().ifPresent(test -> {
            var bank = module.bank(test);
            var draw = test.closing().orElseThrow().draw();
            for (int seed = 0; seed < 60; seed++) {
                List<String> offered = new ArrayList<>(bank.ids());
                Collections.shuffle(offered, new Random(seed));
                offered = offered.subList(0, offered.size() - seed % 3);
                told.add(map("quiz", test.slug(), "offered", offered, "taken", draw.take(offered, bank.labels())));
            }
        });
        return told;
    }

    private static List<Object> standings(CourseModule module) {
        List<Object> told = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            Random chance = new Random(seed);
            List<Fact> facts = new ArrayList<>();
            for (Item item : module.items()) {
                if (chance.nextInt(4) > 0) {
                    facts.add(fact(item, chance));
                }
            }
            Progress progress = Progress.of(module, facts);
            told.add(map(
                    "facts",
                    facts.stream().map(SameRulesTest::told).toList(),
                    "requirements",
                    progress.requirements().stream()
                            .map(each -> List.of(
                                    each.kind().name().toLowerCase(java.util.Locale.ROOT),
                                    each.have(),
                                    each.need(),
                                    each.open()))
                            .toList(),
                    "complete",
                    progress.complete(),
                    "done",
                    List.copyOf(progress.done()),
                    "right",
                    progress.quizRight(),
                    "total",
                    progress.quizTotal()));
        }
        return told;
    }

    private static Fact fact(Item item, Random chance) {
        if (item instanceof Page) {
            return new PageRead(item.slug(), Instant.EPOCH);
        }
        if (item instanceof Quiz quiz) {
            int total = quiz.asked();
            return new QuizFinished(
                    item.slug(), Math.max(0, total - chance.nextInt(total + 1) / 2), total, Instant.EPOCH);
        }
        return new CaseEnded(item.slug(), "einde", Instant.EPOCH);
    }

    private static Map<String, Object> told(Fact fact) {
        return fact instanceof QuizFinished quiz
                ? map("item", quiz.item(), "right", quiz.right(), "total", quiz.total())
                : map("item", fact.item());
    }
}
