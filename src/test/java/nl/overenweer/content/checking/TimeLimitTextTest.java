package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Example;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.CourseWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The clock of a closing test, from the text form on. The example draws three questions. */
class TimeLimitTextTest {
    private static final String PAUSE = "pauze-uren: 24\n";

    private final Example example = Example.whole();

    @Test
    void withoutItNoClockRuns() {
        assertThat(rules(example.module()).isTimed()).isFalse();
        assertThat(CourseWriter.files(example.module(), example.folder())
                        .text("eindtoets.yaml")
                        .orElseThrow())
                .doesNotContain("tijd-minuten");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 45, 240})
    void itIsReadAndPrinted(int minutes) {
        Example timed = timed(String.valueOf(minutes));

        ModuleFiles printed = CourseWriter.files(timed.module(), timed.folder());

        assertThat(rules(timed.module()).minutes()).isEqualTo(minutes);
        assertThat(CourseReader.readModule(printed, timed.registers()).value()).contains(timed.module());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "241", "0", "lang", "''"})
    void anythingElseIsAFault(String minutes) {
        assertThat(timed(minutes).faults())
                .singleElement()
                .asString()
                .contains("‘tijd-minuten’ moet een heel getal van 5 tot en met 240 zijn.");
    }

    @Test
    void aPracticeQuizHasNoClock() {
        Example practice = example.with("toets.yaml", "vragen:\n", "tijd-minuten: 10\nvragen:\n");

        assertThat(practice.faults()).singleElement().asString().contains("‘tijd-minuten’ hoort bij een eindtoets");
    }

    @ParameterizedTest
    @CsvSource({"3, 5, false", "4, 5, true", "4, 6, false"})
    void lessThanAMinuteAndAHalfEachIsAWarning(int questions, int minutes, boolean warned) {
        Example timed = example.with("eindtoets.yaml", text -> text.replace("aantal: 3", "aantal: " + questions)
                .replace(PAUSE, PAUSE + "tijd-minuten: " + minutes + "\n"));

        assertThat(ContentCheck.problems(timed.draft(), timed.registers()).stream()
                        .anyMatch(finding -> finding.toString().contains("minder dan anderhalve minuut per vraag")))
                .isEqualTo(warned);
    }

    private Example timed(String minutes) {
        return example.with("eindtoets.yaml", PAUSE, PAUSE + "tijd-minuten: " + minutes + "\n");
    }

    private static ClosingTest rules(CourseModule module) {
        return module.closingTest().orElseThrow().closing().orElseThrow();
    }
}
