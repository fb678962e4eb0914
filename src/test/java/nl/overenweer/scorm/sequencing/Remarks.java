package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What stands behind the name of an activity in {@link Trees}. */
final class Remarks {
    private final SequencingBuilder builder = new SequencingBuilder();
    private final Set<Control> hidden = EnumSet.noneOf(Control.class);
    private ControlModes modes = ControlModes.DEFAULT;
    private boolean visible = true;

    boolean visible() {
        return visible;
    }

    Set<Control> hidden() {
        return hidden;
    }

    SequencingDefinition definition() {
        return builder.modes(modes).build();
    }

    void take(String remark) {
        String[] words = remark.split("\\s+");
        if (Arrays.asList(words).contains("when")) {
            rule(words);
            return;
        }
        switch (words[0]) {
            case "flow" -> modes = modes.withFlow(true);
            case "no-choice" -> modes = modes.withChoice(false);
            case "no-choice-exit" -> modes = modes.withChoiceExit(false);
            case "forward-only" -> modes = modes.withForwardOnly(true);
            case "all-attempts" -> modes = modes.withCurrent(false, false);
            case "constrain" -> modes = modes.withConstraints(true, modes.preventActivation());
            case "prevent" -> modes = modes.withConstraints(modes.constrainChoice(), true);
            default -> more(words);
        }
    }

    private void more(String[] words) {
        switch (words[0]) {
            case "invisible" -> visible = false;
            case "hide" -> hidden.add(Words.find(Control.class, words[1]).orElseThrow());
            case "untracked" -> builder.delivery(new DeliveryControls(false, false, false));
            case "by-content" -> builder.delivery(new DeliveryControls(true, true, true));
            case "limit" -> builder.limits(LimitConditions.attempts(Integer.parseInt(words[1])));
            case "minutes" ->
                builder.limits(new LimitConditions(
                        null, Duration.ofMinutes(Long.parseLong(words[1])), null, null, null, null, null));
            case "progress" -> builder.threshold(new CompletionThreshold(true, Double.parseDouble(words[1]), 1));
            case "progress-weight" ->
                builder.threshold(new CompletionThreshold(false, 1, Double.parseDouble(words[1])));
            case "counts" -> counts(words);
            case "draw" ->
                builder.order(new ChildOrder(timing(words[2]), Integer.parseInt(words[1]), Timing.NEVER, false));
            case "shuffle" -> builder.order(new ChildOrder(Timing.NEVER, 0, timing(words[1]), true));
            case "primary" -> builder.primary(objective(words));
            case "objective" -> builder.objective(objective(words));
            default -> throw new IllegalArgumentException(String.join(" ", words));
        }
    }

    private static Timing timing(String word) {
        return Words.find(Timing.class, word).orElseThrow();
    }

    /** {@code counts 0.5}, {@code counts ifAttempted}, {@code counts not}. */
    private void counts(String[] words) {
        if (words[1].equals("not")) {
            builder.rollup(RollupControls.DEFAULT.withCounting(false, false, 1));
        } else if (Character.isDigit(words[1].charAt(0))) {
            builder.rollup(RollupControls.DEFAULT.withCounting(true, true, Double.parseDouble(words[1])));
        } else {
            Consideration when = Words.find(Consideration.class, words[1]).orElseThrow();
            builder.rollup(RollupControls.DEFAULT.withConsidering(when, when, when, when));
        }
    }

    private static ObjectiveDefinition objective(String[] words) {
        List<ObjectiveMap> maps = new ArrayList<>();
        double least = 1;
        boolean byMeasure = false;
        for (int at = 2; at < words.length; at += 2) {
            switch (words[at]) {
                case ">=" -> {
                    byMeasure = true;
                    least = Double.parseDouble(words[at + 1]);
                }
                case "reads" -> maps.add(new ObjectiveMap(words[at + 1], Set.of(ObjectiveField.values()), Set.of()));
                case "writes" -> maps.add(new ObjectiveMap(words[at + 1], Set.of(), Set.of(ObjectiveField.values())));
                case "shares" ->
                    maps.add(new ObjectiveMap(
                            words[at + 1], Set.of(ObjectiveField.values()), Set.of(ObjectiveField.values())));
                default -> throw new IllegalArgumentException(words[at]);
            }
        }
        return new ObjectiveDefinition(words[1], byMeasure, least, maps);
    }

    private void rule(String[] words) {
        List<RuleCondition> conditions = new ArrayList<>();
        Combination combination = Combination.ALL;
        boolean rollup = Words.find(RollupAction.class, words[0]).isPresent();
        int at = rollup ? 3 : 2;
        while (at < words.length) {
            if (words[at].equals("or") || words[at].equals("and")) {
                combination = words[at].equals("or") ? Combination.ANY : Combination.ALL;
                at++;
            }
            boolean negated = words[at].equals("not");
            at += negated ? 1 : 0;
            RuleCondition condition =
                    new RuleCondition(Words.find(Condition.class, words[at]).orElseThrow(), negated, null, 0);
            at++;
            while (at < words.length && !words[at].equals("or") && !words[at].equals("and")) {
                condition = words[at].equals("of")
                        ? condition.about(words[at + 1])
                        : condition.threshold(Double.parseDouble(words[at + 1]));
                at += 2;
            }
            conditions.add(condition);
        }
        if (rollup) {
            builder.rollupRule(rollupRule(words, combination, conditions));
        } else {
            builder.rule(new SequencingRule(
                    combination,
                    conditions,
                    Words.find(RuleAction.class, words[0]).orElseThrow()));
        }
    }

    private static RollupRule rollupRule(String[] words, Combination combination, List<RuleCondition> conditions) {
        RollupAction action = Words.find(RollupAction.class, words[0]).orElseThrow();
        String set = words[2];
        if (set.endsWith("%")) {
            double share = Double.parseDouble(set.substring(0, set.length() - 1)) / 100;
            return new RollupRule(ChildSet.AT_LEAST_PERCENT, 0, share, combination, conditions, action);
        }
        if (Character.isDigit(set.charAt(0))) {
            return new RollupRule(ChildSet.AT_LEAST_COUNT, Integer.parseInt(set), 0, combination, conditions, action);
        }
        return new RollupRule(Words.find(ChildSet.class, set).orElseThrow(), 0, 0, combination, conditions, action);
    }
}
