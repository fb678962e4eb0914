package nl.overenweer.scorm.cmi;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is an answer to which kind of question, and what may be called right. */
class AnswersTest {
    private static final String GIVEN =
            """
            true-false   | true                             | 0
            true-false   | t                                | 406
            choice       | a[,]b                            | 0
            choice       |                                  | 0
            choice       | een antwoord                     | 406
            fill-in      | {lang=nl}ja[,]nee                | 0
            long-fill-in | een lang verhaal                 | 0
            likert       | eens                             | 0
            likert       | helemaal eens                    | 406
            matching     | 1[.]a[,]2[.]b                    | 0
            matching     | 1-a                              | 406
            performance  | stap-1[.]gedaan[,][.]3           | 0
            performance  | [.]                              | 406
            sequencing   | c[,]a[,]b                        | 0
            numeric      | 3.5                              | 0
            numeric      | drie                             | 406
            numeric      | 3[:]4                            | 406
            other        | wat dan ook                      | 0
            """;

    private static final String PATTERNS =
            """
            true-false   | false                            | 0
            true-false   | 0                                | 406
            choice       | a[,]b                            | 0
            fill-in      | {case_matters=true}{order_matters=false}{lang=nl}ja[,]nee | 0
            long-fill-in | {case_matters=false}een verhaal  | 0
            likert       | helemaal eens                    | 406
            matching     | 1[.]a                            | 0
            performance  | {order_matters=true}stap-1[.]1[:]3 | 0
            sequencing   | a[,]b[,]c                        | 0
            numeric      | 3[:]4                            | 0
            numeric      | [:]4                             | 0
            numeric      | 4[:]3                            | 406
            other        | wat dan ook                      | 0
            """;

    static Stream<String> given() {
        return GIVEN.lines();
    }

    static Stream<String> patterns() {
        return PATTERNS.lines();
    }

    @ParameterizedTest
    @MethodSource
    void given(String line) {
        assertAnswer("cmi.interactions.0.learner_response", line);
    }

    @ParameterizedTest
    @MethodSource
    void patterns(String line) {
        assertAnswer("cmi.interactions.0.correct_responses.0.pattern", line);
    }

    private static void assertAnswer(String element, String line) {
        String[] cells = DataModelTest.cells(line);
        List<Change> question =
                List.of(new Change("cmi.interactions.0.id", "vraag"), new Change("cmi.interactions.0.type", cells[0]));

        DataModelTest.assertSet(Generation.SCORM_2004, element + "|" + cells[1] + "|" + cells[2], question);
    }
}
