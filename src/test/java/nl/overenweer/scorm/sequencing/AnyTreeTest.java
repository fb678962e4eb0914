package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Trees and learners of chance: whatever a manifest says and whoever asks what, there is an answer, and what is offered can be had. */
class AnyTreeTest {
    private static final int TREES = 150;
    private static final int STEPS = 25;

    @Test
    void thereIsAlwaysAnAnswer() {
        for (int seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            Walk walk = Walk.in(tree(random, true)).begin();
            for (int step = 0; step < STEPS; step++) {
                anything(walk, random);
                assertThat(walk.state())
                        .isEqualTo(SequencingState.read(walk.state().text()));
            }
        }
    }

    @Test
    void whatIsOfferedCanBeHad() {
        for (int seed = 0; seed < TREES; seed++) {
            Random random = new Random(seed);
            Walk walk = Walk.in(tree(random, false)).begin();
            for (int step = 0; step < STEPS; step++) {
                ValidRequests may = walk.may();
                NavigationRequest request = request(random);
                boolean offered = may.allows(request);
                walk.ask(request);
                if (offered && request.kind() != NavigationRequest.Kind.CONTINUE) {
                    assertThat(walk.refusal())
                            .as("tree %s, step %s, %s", seed, step, request)
                            .isEqualTo("none");
                }
            }
        }
    }

    private static void anything(Walk walk, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> walk.passes();
            case 1 -> walk.fails();
            case 2 -> walk.scores(random.nextDouble());
            case 3 -> walk.progresses(random.nextDouble());
            case 4 -> walk.saysOf("o", ScoReport.Success.PASSED, 1.0);
            default -> walk.leavesItIncomplete();
        }
        switch (random.nextInt(10)) {
            case 0 -> walk.suspend();
            case 1 -> walk.lost().begin();
            case 2 -> walk.pausedThen(NavigationRequest.Kind.CONTINUE);
            default -> walk.ask(request(random));
        }
    }

    private static NavigationRequest request(RandomGenerator random) {
        NavigationRequest.Kind kind = one(random, NavigationRequest.Kind.values());
        boolean aimed = kind == NavigationRequest.Kind.CHOICE || kind == NavigationRequest.Kind.JUMP;
        return new NavigationRequest(kind, aimed ? "n" + random.nextInt(14) : null);
    }

    private static ActivityTree tree(RandomGenerator random, boolean withRulesAfterwards) {
        int[] count = {0};
        return new ActivityTree(node(random, 0, count, withRulesAfterwards), Edition.FOURTH, random.nextBoolean());
    }

    private static Activity node(RandomGenerator random, int depth, int[] count, boolean afterwards) {
        String id = "n" + count[0]++;
        List<Activity> children = new ArrayList<>();
        for (int child = depth == 0 ? 1 : random.nextInt(4) - depth + 1;
                child > 0 || (depth == 0 && children.size() < 3);
                child--) {
            children.add(node(random, depth + 1, count, afterwards));
        }
        return new Activity(id, id, definition(random, afterwards), children);
    }

    private static SequencingDefinition definition(RandomGenerator random, boolean afterwards) {
        SequencingBuilder builder = new SequencingBuilder()
                .modes(new ControlModes(
                        often(random),
                        often(random),
                        often(random),
                        seldom(random),
                        often(random),
                        often(random),
                        seldom(random),
                        seldom(random)))
                .delivery(new DeliveryControls(often(random), seldom(random), seldom(random)))
                .primary(new ObjectiveDefinition("p", seldom(random), random.nextDouble(), maps(random)))
                .objective(new ObjectiveDefinition("o", seldom(random), random.nextDouble(), maps(random)))
                .threshold(new CompletionThreshold(seldom(random), random.nextDouble(), random.nextDouble()))
                .order(new ChildOrder(timing(random), random.nextInt(3), timing(random), random.nextBoolean()));
        for (int rule = random.nextInt(3); rule > 0; rule--) {
            RuleAction action = one(random, RuleAction.values());
            if (afterwards || action.moment() == RuleAction.Moment.BEFORE) {
                builder.rule(SequencingRule.when(condition(random), action));
            }
        }
        if (seldom(random)) {
            builder.limits(LimitConditions.attempts(random.nextInt(3)));
        }
        if (seldom(random)) {
            ChildSet set = one(random, ChildSet.values());
            RollupAction action = one(random, RollupAction.values());
            builder.rollupRule(new RollupRule(
                    set, random.nextInt(3), random.nextDouble(), Combination.ANY, List.of(condition(random)), action));
        }
        return builder.build();
    }

    private static RuleCondition condition(RandomGenerator random) {
        Condition condition = one(random, Condition.values());
        return new RuleCondition(
                condition, random.nextBoolean(), random.nextBoolean() ? "o" : null, random.nextDouble());
    }

    private static List<ObjectiveMap> maps(RandomGenerator random) {
        String target = "g" + random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> List.of(ObjectiveMap.reading(target));
            case 1 -> List.of(ObjectiveMap.writing(target));
            default -> List.of();
        };
    }

    private static Timing timing(RandomGenerator random) {
        return seldom(random) ? one(random, Timing.values()) : Timing.NEVER;
    }

    @SafeVarargs
    private static <T> T one(RandomGenerator random, T... of) {
        return of[random.nextInt(of.length)];
    }

    private static boolean often(RandomGenerator random) {
        return random.nextInt(5) > 0;
    }

    private static boolean seldom(RandomGenerator random) {
        return random.nextInt(5) == 0;
    }
}
