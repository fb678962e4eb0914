package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.overenweer.content.checking.ContentCheck;
import nl.overenweer.content.checking.Finding;
import nl.overenweer.content.checking.ReadingLevel;
import nl.overenweer.content.checking.SharedCheck;
import nl.overenweer.content.checking.StudyTime;
import nl.overenweer.content.checking.TwiceCheck;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.content.reading.CourseWriter;
import nl.overenweer.content.reading.Reading;
import nl.overenweer.content.reading.RegisterWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads every real course: a typo fails the build with file and line. */
class CoursesTest {
    /** A wrong answer, or a piece of a text to mark, may say what nobody should write. */
    private static final Predicate<Finding> A_JUDGEMENT =
            finding -> finding.text().contains("’ is een oordeel,");

    private final CourseTree tree = CourseFolder.real();

    @Test
    void everyCourseReadsWithoutFault() {
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.folders()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyModuleCanBePublished() {
        return each(folder -> assertThat(found(folder, Finding::isError)).isEmpty());
    }

    /** What a trainer may leave, we do not: lengths that give answers away, sources without use, minutes that are not so, the same twice. */
    @TestFactory
    Stream<DynamicTest> nothingIsLeftToAdvise() {
        return each(folder -> assertThat(found(folder, A_JUDGEMENT.negate())).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyModuleIsWhatTheCurriculumAsks() {
        return each(
                folder -> assertThat(Curriculum.faults(folder.module().value().orElseThrow()))
                        .isEmpty());
    }

    @Test
    void noModuleAsksWhatAnotherAsks() {
        Map<String, String> asked = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (CourseTree.Folder folder : tree.folders()) {
            for (Quiz quiz : folder.module().value().map(CourseModule::quizzes).orElse(List.of())) {
                for (Question question : quiz.questions()) {
                    String place = folder.path() + "/" + quiz.slug() + ", " + question.id();
                    String before = asked.putIfAbsent(TwiceCheck.asked(question), place);
                    if (before != null) {
                        twice.add(place + ": dezelfde vraag als " + before + ". Stel een andere vraag.");
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void whatCoursesShareIsWrittenAsModulesAre() throws IOException {
        Aid aid = CourseReader.readAid(Files.readString(Path.of("courses/inschattingshulp.yaml")))
                .value()
                .orElseThrow();

        assertThat(SharedCheck.problems(registers())).isEmpty();
        assertThat(SharedCheck.problems(aid)).isEmpty();
        assertThat(tree.courses())
                .allSatisfy(course -> assertThat(SharedCheck.problems(course)).isEmpty());
    }

    /** A report, no rule: the higher the last number, the easier the text. */
    @Test
    void howHardTheModulesAreToReadIsPrinted() {
        System.out.printf("%n%-44s %8s %8s %8s %8s%n", "", "minuten", "zin", "lang %", "Douma");
        for (CourseTree.Folder folder : tree.folders()) {
            CourseModule module = folder.module().value().orElseThrow();
            ReadingLevel level = ReadingLevel.of(module);
            System.out.printf(
                    Locale.ROOT,
                    "%-44s %8.0f %8.1f %8.1f %8.1f%n",
                    folder.path(),
                    StudyTime.of(module).total(),
                    level.meanSentence(),
                    level.longShare(),
                    level.fleschDouma());
            assertThat(level.sentences()).as(folder.path()).isPositive();
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsPrintedReadsAsTheSameModule() {
        return each(folder -> {
            CourseModule module = folder.module().value().orElseThrow();

            ModuleFiles printed = CourseWriter.files(module, folder.files());

            assertThat(read(printed)).isEqualTo(module);
            assertThat(CourseWriter.files(read(printed), printed)).isEqualTo(printed);
        });
    }

    @Test
    void thePrintedRegistersReadAsTheSame() {
        Registers registers = registers();

        Reading<Registers> again = CourseReader.readRegisters(
                RegisterWriter.text(registers.glossary()), RegisterWriter.text(registers.statutes()));

        assertThat(again.value()).contains(registers);
    }

    private Stream<DynamicTest> each(Consumer<CourseTree.Folder> fact) {
        return tree.folders().stream().map(folder -> DynamicTest.dynamicTest(folder.path(), () -> fact.accept(folder)));
    }

    private List<String> found(CourseTree.Folder folder, Predicate<Finding> which) {
        var whereabouts = new Whereabouts(folder.files());
        return folder.module().value().stream()
                .flatMap(read -> ContentCheck.problems(read, registers(), LocalDate.of(2026, 11, 25)).stream())
                .filter(which)
                .map(finding -> folder.path() + "/" + whereabouts.of(finding))
                .toList();
    }

    private CourseModule read(ModuleFiles files) {
        Reading<CourseModule> reading = CourseReader.readModule(files, registers());
        assertThat(reading.problems()).isEmpty();
        return reading.value().orElseThrow();
    }

    private Registers registers() {
        return tree.registers().value().orElseThrow();
    }
}
