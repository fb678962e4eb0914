package nl.overenweer.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What content may set and read, and with which error number it is told that it may not. */
class DataModelTest {
    private static final String LEGACY =
            """
            cmi.core.student_id             | x                | 403
            cmi.core.student_name           | x                | 403
            cmi.core.lesson_location        | bladzijde 3      | 0
            cmi.core.lesson_location        | *256             | 405
            cmi.core.credit                 | credit           | 403
            cmi.core.lesson_status          | passed           | 0
            cmi.core.lesson_status          | not attempted    | 405
            cmi.core.lesson_status          | Passed           | 405
            cmi.core.entry                  | resume           | 403
            cmi.core.score.raw              | 80.5             | 0
            cmi.core.score.raw              |                  | 0
            cmi.core.score.raw              | 101              | 405
            cmi.core.score.raw              | -1               | 405
            cmi.core.score.raw              | tachtig          | 405
            cmi.core.score.max              | 100              | 0
            cmi.core.total_time             | 0000:00:01.00    | 403
            cmi.core.lesson_mode            | normal           | 403
            cmi.core.exit                   | suspend          | 0
            cmi.core.exit                   | normal           | 405
            cmi.core.session_time           | 00:01:30         | 0
            cmi.core.session_time           | 0000:01:30.5     | 0
            cmi.core.session_time           | 1:30             | 405
            cmi.core.session_time           | PT1M             | 405
            cmi.core.session_time           | 00:61:00         | 405
            cmi.suspend_data                | *4096            | 0
            cmi.suspend_data                | *70000           | 0
            cmi.launch_data                 | x                | 403
            cmi.comments                    | *4096            | 0
            cmi.comments                    | *4097            | 405
            cmi.comments_from_lms           | x                | 403
            cmi.student_data.mastery_score  | 80               | 403
            cmi.student_preference.audio    | 100              | 0
            cmi.student_preference.audio    | 101              | 405
            cmi.student_preference.text     | 1                | 0
            cmi.student_preference.text     | 2                | 405
            cmi.student_preference.speed    | -100             | 0
            cmi.student_preference.language | nl               | 0
            cmi.objectives.0.id             | doel-1           | 0
            cmi.objectives.0.id             | met spatie       | 405
            cmi.objectives.1.id             | te vroeg         | 201
            cmi.objectives.0.status         | not attempted    | 0
            cmi.objectives.0.score.raw      | 50               | 0
            cmi.interactions.0.id           | vraag-1          | 0
            cmi.interactions.0.time         | 23:59:59         | 0
            cmi.interactions.0.time         | 24:00:00         | 405
            cmi.interactions.0.type         | choice           | 0
            cmi.interactions.0.type         | other            | 405
            cmi.interactions.0.weighting    | 1.5              | 0
            cmi.interactions.0.weighting    | zwaar            | 405
            cmi.interactions.0.result       | wrong            | 0
            cmi.interactions.0.result       | incorrect        | 405
            cmi.interactions.0.result       | 0.5              | 0
            cmi.interactions.0.latency      | 00:00:05         | 0
            cmi.interactions.0.student_response               | a,b   | 0
            cmi.interactions.0.correct_responses.0.pattern    | a,b   | 0
            cmi.interactions.0.objectives.0.id                | doel  | 0
            cmi.interactions.0.learner_response               | a     | 401
            cmi.interactions._count         | 3                | 402
            cmi.core._children              | x                | 402
            cmi._version                    | 9                | 402
            cmi.completion_status           | completed        | 401
            cmi.nergens                     | x                | 401
            """;

    private static final String MODERN =
            """
            cmi._version                    | 1                | 404
            cmi.completion_status           | completed        | 0
            cmi.completion_status           | done             | 406
            cmi.completion_threshold        | 0.5              | 404
            cmi.credit                      | credit           | 404
            cmi.entry                       | resume           | 404
            cmi.exit                        | normal           | 0
            cmi.exit                        |                  | 0
            cmi.exit                        | weg              | 406
            cmi.launch_data                 | x                | 404
            cmi.learner_id                  | x                | 404
            cmi.learner_name                | x                | 404
            cmi.learner_preference.audio_level      | 0.5      | 0
            cmi.learner_preference.audio_level      | -1       | 407
            cmi.learner_preference.audio_level      | hard     | 406
            cmi.learner_preference.language         | nl-NL    | 0
            cmi.learner_preference.language         | nl_NL    | 406
            cmi.learner_preference.audio_captioning | 1        | 0
            cmi.learner_preference.audio_captioning | 2        | 406
            cmi.location                    | bladzijde 3      | 0
            cmi.max_time_allowed            | PT1H             | 404
            cmi.mode                        | normal           | 404
            cmi.progress_measure            | 0.75             | 0
            cmi.progress_measure            | 1.1              | 407
            cmi.progress_measure            | driekwart        | 406
            cmi.scaled_passing_score        | 0.5              | 404
            cmi.score.scaled                | -1               | 0
            cmi.score.scaled                | 1.0000001        | 407
            cmi.score.raw                   | 1234.5           | 0
            cmi.score.raw                   | 1e2              | 0
            cmi.session_time                | PT1M30S          | 0
            cmi.session_time                | P1Y2M3DT4H5M6.78S | 0
            cmi.session_time                | P                | 406
            cmi.session_time                | PT               | 406
            cmi.session_time                | 00:01:30         | 406
            cmi.success_status              | passed           | 0
            cmi.success_status              | completed        | 406
            cmi.suspend_data                | *70000           | 0
            cmi.time_limit_action           | exit,message     | 404
            cmi.total_time                  | PT1S             | 404
            cmi.comments_from_learner.0.comment   | {lang=nl}Mooi. | 0
            cmi.comments_from_learner.0.comment   | {lang=!}Mooi.  | 406
            cmi.comments_from_learner.0.timestamp | 2026-11-26T22:00:00Z | 0
            cmi.comments_from_learner.0.timestamp | 2026-02-30     | 406
            cmi.comments_from_learner.0.timestamp | 1969-01-01     | 406
            cmi.comments_from_learner.1.comment   | te vroeg       | 351
            cmi.comments_from_lms.0.comment | x                | 404
            cmi.objectives.0.id             | urn:doel:1       | 0
            cmi.objectives.0.id             | urn:             | 406
            cmi.objectives.0.id             | met spatie       | 406
            cmi.objectives.0.success_status | passed           | 408
            cmi.objectives.2.id             | te-vroeg         | 351
            cmi.interactions.0.type         | choice           | 408
            cmi.interactions.0.id           | vraag-1          | 0
            cmi.interactions._count         | 3                | 404
            cmi.interactions.0.student_response   | a          | 401
            cmi.core.lesson_status          | passed           | 401
            adl.nav.request                 | continue         | 0
            adl.nav.request                 | {target=deel-2}choice | 0
            adl.nav.request                 | {target=deel-2}jump   | 0
            adl.nav.request                 | opnieuw          | 406
            adl.nav.request_valid.continue  | true             | 404
            """;

    static Stream<String> legacy() {
        return LEGACY.lines();
    }

    static Stream<String> modern() {
        return MODERN.lines();
    }

    @ParameterizedTest
    @MethodSource
    void legacy(String line) {
        assertSet(Generation.SCORM_12, line, List.of());
    }

    @ParameterizedTest
    @MethodSource
    void modern(String line) {
        assertSet(Generation.SCORM_2004, line, List.of());
    }

    static void assertSet(Generation generation, String line, List<Change> before) {
        String[] cells = cells(line);
        String value = cells[1].startsWith("*") ? "x".repeat(Integer.parseInt(cells[1].substring(1))) : cells[1];
        CmiRecord record = CmiRecord.empty(generation).apply(before).record();

        Optional<Fault> refused = DataModel.of(generation).refusal(record, cells[0], value);

        assertThat(refused.map(fault -> fault.code(generation)).orElse(0))
                .as(line)
                .isEqualTo(Integer.parseInt(cells[2]));
    }

    static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource
    void reading(String line) {
        String[] cells = cells(line);
        Generation generation = Generation.valueOf(cells[0]);
        List<Change> set = new ArrayList<>(
                List.of(new Change("cmi.objectives.0.id", "doel"), new Change("cmi.interactions.0.id", "vraag")));
        CmiRecord record = CmiRecord.empty(generation)
                .told(Map.of("cmi.core.student_id", "17", "cmi.learner_id", "17"))
                .apply(set)
                .record();

        Answer answer = DataModel.of(generation).get(record, cells[1]);

        assertThat(answer.value()).as(line).isEqualTo(cells[2]);
        assertThat(answer.fault().map(fault -> fault.code(generation)).orElse(0))
                .as(line)
                .isEqualTo(Integer.parseInt(cells[3]));
    }

    static Stream<String> reading() {
        return """
                SCORM_12   | cmi._version                     | 3.4           | 0
                SCORM_12   | cmi.core._children               | student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time | 0
                SCORM_12   | cmi.core.score._children         | raw,max,min   | 0
                SCORM_12   | cmi.objectives._children         | id,score,status | 0
                SCORM_12   | cmi.objectives._count            | 1             | 0
                SCORM_12   | cmi.objectives.0.id              | doel          | 0
                SCORM_12   | cmi.objectives.1.id              |               | 201
                SCORM_12   | cmi.interactions._count          | 1             | 0
                SCORM_12   | cmi.interactions.0.id            |               | 404
                SCORM_12   | cmi.core.student_id              | 17            | 0
                SCORM_12   | cmi.core.lesson_status           | not attempted | 0
                SCORM_12   | cmi.core.lesson_location         |               | 0
                SCORM_12   | cmi.core.session_time            |               | 404
                SCORM_12   | cmi.core.student_id._children    |               | 202
                SCORM_12   | cmi.core._count                  |               | 203
                SCORM_12   | cmi.nergens                      |               | 401
                SCORM_2004 | cmi._version                     | 1.0           | 0
                SCORM_2004 | cmi.score._children              | scaled,raw,min,max | 0
                SCORM_2004 | cmi.objectives.0.score._children | scaled,raw,min,max | 0
                SCORM_2004 | cmi.objectives.0.success_status  | unknown       | 0
                SCORM_2004 | cmi.objectives.0.score.scaled    |               | 403
                SCORM_2004 | cmi.interactions.0.id            | vraag         | 0
                SCORM_2004 | cmi.interactions.1.id            |               | 301
                SCORM_2004 | cmi.interactions.0.correct_responses._count | 0  | 0
                SCORM_2004 | cmi.location                     |               | 403
                SCORM_2004 | cmi.exit                         |               | 405
                SCORM_2004 | cmi.completion_status            | unknown       | 0
                SCORM_2004 | cmi.learner_id                   | 17            | 0
                SCORM_2004 | cmi.location._count              |               | 301
                SCORM_2004 | cmi.location._children           |               | 301
                SCORM_2004 | adl.nav.request                  | _none_        | 0
                SCORM_2004 | cmi.nergens                      |               | 401
                """
                .lines();
    }
}
