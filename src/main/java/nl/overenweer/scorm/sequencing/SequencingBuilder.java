package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;

/** Gathers what a manifest says about one activity; what isn't said is as the standard has it. */
public final class SequencingBuilder {
    private ControlModes modes = ControlModes.DEFAULT;
    private final List<SequencingRule> rules = new ArrayList<>();
    private LimitConditions limits = LimitConditions.NONE;
    private final List<RollupRule> rollupRules = new ArrayList<>();
    private RollupControls rollup = RollupControls.DEFAULT;
    private ObjectiveDefinition primary = ObjectiveDefinition.NAMELESS;
    private final List<ObjectiveDefinition> others = new ArrayList<>();
    private ChildOrder order = ChildOrder.AS_THEY_STAND;
    private DeliveryControls delivery = DeliveryControls.DEFAULT;
    private CompletionThreshold threshold = CompletionThreshold.NONE;

    public SequencingBuilder modes(ControlModes modes) {
        this.modes = modes;
        return this;
    }

    /** One more rule; rules are asked in this order. */
    public SequencingBuilder rule(SequencingRule rule) {
        rules.add(rule);
        return this;
    }

    public SequencingBuilder limits(LimitConditions limits) {
        this.limits = limits;
        return this;
    }

    public SequencingBuilder rollupRule(RollupRule rule) {
        rollupRules.add(rule);
        return this;
    }

    public SequencingBuilder rollup(RollupControls rollup) {
        this.rollup = rollup;
        return this;
    }

    /** The objective that counts in rollup. */
    public SequencingBuilder primary(ObjectiveDefinition primary) {
        this.primary = primary;
        return this;
    }

    public SequencingBuilder objective(ObjectiveDefinition other) {
        others.add(other);
        return this;
    }

    public SequencingBuilder order(ChildOrder order) {
        this.order = order;
        return this;
    }

    public SequencingBuilder delivery(DeliveryControls delivery) {
        this.delivery = delivery;
        return this;
    }

    public SequencingBuilder threshold(CompletionThreshold threshold) {
        this.threshold = threshold;
        return this;
    }

    public SequencingDefinition build() {
        return new SequencingDefinition(
                modes, rules, limits, rollupRules, rollup, primary, others, order, delivery, threshold);
    }
}
