package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.checking.ContentCheck;
import nl.overenweer.content.checking.Finding;
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
    private final CourseTree tree = CourseFolder.real();

    @Test
    void everyCourseReadsWithoutFault() {
        assertThat(tree.problems()).isEmpty();
        assertThat(tree.folders()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyModuleCanBePublished() {
        return each(folder -> assertThat(errors(folder.module())).isEmpty());
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

    private Stream<DynamicTest> each(java.util.function.Consumer<CourseTree.Folder> fact) {
        return tree.folders().stream().map(folder -> DynamicTest.dynamicTest(folder.path(), () -> fact.accept(folder)));
    }

    private List<Finding> errors(Reading<CourseModule> module) {
        return module.value().stream()
                .flatMap(
                        read -> ContentCheck.problems(read, registers(), java.time.LocalDate.of(2026, 11, 25)).stream())
                .filter(Finding::isError)
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
