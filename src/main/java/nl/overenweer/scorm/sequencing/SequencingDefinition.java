package nl.overenweer.scorm.sequencing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says about one activity (the definition model, SM). Built with {@link SequencingBuilder}.
 *
 * @param primary the objective that counts in rollup
 * @param others its other objectives
 */
public record SequencingDefinition(
        ControlModes modes,
        List<SequencingRule> rules,
        LimitConditions limits,
        List<RollupRule> rollupRules,
        RollupControls rollup,
        ObjectiveDefinition primary,
        List<ObjectiveDefinition> others,
        ChildOrder order,
        DeliveryControls delivery,
        CompletionThreshold threshold) {
    /** Of an activity about which nothing was said. */
    public static final SequencingDefinition DEFAULT = new SequencingBuilder().build();

    public SequencingDefinition {
        rules = List.copyOf(rules);
        rollupRules = List.copyOf(rollupRules);
        others = List.copyOf(others);
    }

    List<ObjectiveDefinition> objectives() {
        return Stream.concat(Stream.of(primary), others.stream()).toList();
    }

    /** The objective with this identifier; the primary one for none. */
    Optional<ObjectiveDefinition> objective(@Nullable String id) {
        if (id == null) {
            return Optional.of(primary);
        }
        return objectives().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    List<RollupRule> rollupRules(RollupAction action) {
        return rollupRules.stream().filter(rule -> rule.action() == action).toList();
    }
}
