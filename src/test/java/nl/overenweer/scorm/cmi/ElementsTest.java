package nl.overenweer.scorm.cmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That every element of each standard is there (1.2: RTE 3.4; 2004 4th Edition: RTE 4.2 and SN 5.6), and no other. */
class ElementsTest {
    private static final String OF_2004 =
            """
            completion_status completion_threshold credit entry exit launch_data learner_id learner_name location max_time_allowed mode
            progress_measure scaled_passing_score session_time success_status suspend_data time_limit_action total_time
            comments_from_learner.n.comment comments_from_learner.n.location comments_from_learner.n.timestamp
            comments_from_lms.n.comment comments_from_lms.n.location comments_from_lms.n.timestamp
            interactions.n.id interactions.n.type interactions.n.objectives.n.id interactions.n.timestamp
            interactions.n.correct_responses.n.pattern interactions.n.weighting interactions.n.learner_response interactions.n.result
            interactions.n.latency interactions.n.description
            learner_preference.audio_level learner_preference.language learner_preference.delivery_speed learner_preference.audio_captioning
            objectives.n.id objectives.n.score.scaled objectives.n.score.raw objectives.n.score.min objectives.n.score.max
            objectives.n.success_status objectives.n.completion_status objectives.n.progress_measure objectives.n.description
            score.scaled score.raw score.min score.max
            """;
    private static final String OF_12 =
            """
            core.student_id core.student_name core.lesson_location core.credit core.lesson_status core.entry core.score.raw core.score.max
            core.score.min core.total_time core.lesson_mode core.exit core.session_time suspend_data launch_data comments comments_from_lms
            objectives.n.id objectives.n.score.raw objectives.n.score.max objectives.n.score.min objectives.n.status
            student_data.mastery_score student_data.max_time_allowed student_data.time_limit_action
            student_preference.audio student_preference.language student_preference.speed student_preference.text
            interactions.n.id interactions.n.objectives.n.id interactions.n.time interactions.n.type
            interactions.n.correct_responses.n.pattern interactions.n.weighting interactions.n.student_response interactions.n.result
            interactions.n.latency
            """;

    private static List<String> names(Generation generation) {
        return DataModel.of(generation).elements().stream()
                .map(CmiElement::name)
                .toList();
    }

    private static List<String> whole(String words, String... more) {
        return Stream.concat(Stream.of(words.split("\\s+")).map(word -> "cmi." + word), Stream.of(more))
                .toList();
    }

    @Test
    void allOf2004() {
        assertThat(names(Generation.SCORM_2004))
                .containsExactlyInAnyOrderElementsOf(
                        whole(OF_2004, "adl.nav.request", "adl.data.n.id", "adl.data.n.store"));
    }

    @Test
    void allOf12() {
        assertThat(names(Generation.SCORM_12)).containsExactlyInAnyOrderElementsOf(whole(OF_12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adl.nav.request_valid.continue|READ_ONLY",
                "adl.nav.request_valid.previous|READ_ONLY",
                "adl.nav.request_valid.choice.{target=deel 1.2}|READ_ONLY",
                "adl.nav.request_valid.jump.{target=deel}|READ_ONLY",
                "adl.nav.request_valid.later|UNDEFINED",
                "adl.data._count|KEYWORD",
                "cmi.comments_from_lms.0.comment|READ_ONLY",
                "cmi.completion_threshold|READ_ONLY",
            })
    void whatContentMayNotSet(String element, Fault fault) {
        assertThat(DataModel.of(Generation.SCORM_2004).refusal(CmiRecord.empty(Generation.SCORM_2004), element, "true"))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adl.nav.request|{target=deel}jump",
                "adl.nav.request|{target=deel}choice",
                "adl.nav.request|suspendAll",
                "adl.data.0.store|woorden",
            })
    void whatContentMaySet(String element, String value) {
        CmiRecord record = CmiRecord.empty(Generation.SCORM_2004).told(Map.of("adl.data.0.id", "notities"));

        assertThat(DataModel.of(Generation.SCORM_2004).refusal(record, element, value))
                .isEmpty();
    }

    @Test
    void commentsOfTheLmsAreAListThatMayBeEmpty() {
        CmiRecord record = CmiRecord.empty(Generation.SCORM_2004);
        DataModel model = DataModel.of(Generation.SCORM_2004);

        assertThat(model.get(record, "cmi.comments_from_lms._count").value()).isEqualTo("0");
        assertThat(model.get(record, "cmi.comments_from_lms._children").value())
                .isEqualTo("comment,location,timestamp");
        assertThat(model.get(record, "adl.data._children").value()).isEqualTo("id,store");
        assertThat(model.get(record, "adl.data._count").value()).isEqualTo("0");
    }
}
