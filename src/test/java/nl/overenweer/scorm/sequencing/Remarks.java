package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands behind the name of an activity in {@link Trees}. */
final class Remarks {
    private static final Set<String> MODES =
            Set.of("flow", "no-choice", "no-choice-exit", "forward-only", "all-attempts", "constrain", "prevent");

    private final SequencingBuilder builder = new SequencingBuilder();
    private final Set<Control> hidden = EnumSet.noneOf(Control.class);
    private final Set<String> modes = new HashSet<>();
    private boolean visible = true;

    boolean visible() {
        return visible;
    }

    Set<Control> hidden() {
        return hidden;
    }

    SequencingDefinition definition() {
        return builder.modes(modes()).build();
    }

    void take(String remark) {
        String[] words = remark.split("\\s+");
        if (Arrays.asList(words).contains("when")) {
            rule(words);
            return;
        }
        if (!MODES.contains(words[0])) {
            more(words);
            return;
        }
        modes.add(words[0]);
    }

    private ControlModes modes() {
        boolean current = !modes.contains("all-attempts");
        return new ControlModes(
                !modes.contains("no-choice"),
                !modes.contains("no-choice-exit"),
                modes.contains("flow"),
                modes.contains("forward-only"),
                current,
                current,
                modes.contains("constrain"),
                modes.contains("prevent"));
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
            builder.rollup(counting(false, 1, Consideration.ALWAYS));
        } else if (Character.isDigit(words[1].charAt(0))) {
            builder.rollup(counting(true, Double.parseDouble(words[1]), Consideration.ALWAYS));
        } else {
            Consideration when = Words.find(Consideration.class, words[1]).orElseThrow();
            builder.rollup(counting(true, 1, when));
        }
    }

    private static RollupControls counting(boolean counts, double weight, Consideration when) {
        return new RollupControls(counts, counts, weight, when, when, when, when, true);
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
