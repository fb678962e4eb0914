package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.scorm.ToldByPart.Objective;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldByPartTest {
    /** The words of the standards: {@code completion_status} and {@code success_status} of 2004, {@code status} of 1.2. */
    @ParameterizedTest
    @CsvSource({
        "incomplete, unknown, '', false",
        "unknown, '', '', false",
        "'', '', '', false",
        "not attempted, '', '', false",
        "incomplete, failed, '', true",
        "completed, unknown, '', true",
        "passed, '', '', true",
        "incomplete, unknown, 40, true",
    })
    void anObjectiveIsToldWhenSomethingCameOfIt(String completion, String success, String score, boolean told) {
        assertThat(new Objective("doel", completion, success, score).hasOutcome())
                .isEqualTo(told);
    }
}
