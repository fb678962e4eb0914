package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What content is told by sequencing when it is launched.
 *
 * @param passingScore {@code cmi.scaled_passing_score}, when a measure decides
 * @param completionThreshold {@code cmi.completion_threshold}, when progress decides
 * @param maxTime {@code cmi.max_time_allowed}
 * @param own what is known of the rolled-up objective
 * @param objectives {@code cmi.objectives}, by identifier and in their order: the rolled-up one first if it has one
 * @param hidden which of our buttons to leave out
 */
public record Launch(
        Optional<Double> passingScore,
        Optional<Double> completionThreshold,
        Optional<Duration> maxTime,
        ObjectiveValues own,
        Map<String, ObjectiveValues> objectives,
        Set<Control> hidden) {}
