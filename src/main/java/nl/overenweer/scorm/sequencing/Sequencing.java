package nl.overenweer.scorm.sequencing;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The rules of sequencing and navigation for one tree of activities. A state and a request go in, an outcome with the next state comes out;
 * nothing is kept here, and the state that went in stays as it was.
 */
public final class Sequencing {
    private final ActivityTree tree;
    private final RandomGenerator chance;

    /** @param chance for what is drawn and shuffled */
    public Sequencing(ActivityTree tree, RandomGenerator chance) {
        this.tree = tree;
        this.chance = chance;
    }

    /**
     * Begins a session, or goes on with the one that a lost window left open: with what was suspended, or with what follows what had ended.
     * Where flow leads nowhere nothing is delivered, and the learner chooses.
     */
    public Outcome begin(SequencingState state, Instant now) {
        Engine engine = new Engine(tree, state, now, chance);
        NavigationRequest.Kind kind = new Beginning(engine).ask();
        SequencingState ready = engine.session().state();
        Outcome outcome = navigate(ready, NavigationRequest.of(kind), now);
        boolean stays =
                kind == NavigationRequest.Kind.CONTINUE && outcome.delivery().isEmpty();
        return stays
                ? new Outcome(Optional.empty(), false, Optional.empty(), ready, valid(ready, now), outcome.trail())
                : outcome;
    }

    /** Overall Sequencing Process (OP.1). A refused request delivers nothing and says why. */
    public Outcome navigate(SequencingState state, NavigationRequest request, Instant now) {
        return outcome(new Engine(tree, state, now, chance), request, now);
    }

    private Outcome outcome(Engine engine, NavigationRequest request, Instant now) {
        Engine.Result result = engine.run(request);
        if (result.refusal() != null) {
            engine.session().trail().tell("OP.1", "refused", Trail.word("refusal", result.refusal()));
        }
        SequencingState next = engine.session().state();
        return new Outcome(
                Optional.ofNullable(result.delivery()),
                result.ended(),
                Optional.ofNullable(result.refusal()).map(Refusal::new),
                next,
                valid(next, now),
                engine.session().trail().steps());
    }

    /**
     * Content has terminated, or its window was lost: what it set counts, and then the request is carried out. Of content that is abandoned
     * nothing counts. Not to be called for a commit in between: until content terminates its values are its own.
     */
    public Outcome finish(SequencingState state, ScoReport report, NavigationRequest request, Instant now) {
        boolean abandoned = request.kind() == NavigationRequest.Kind.ABANDON
                || request.kind() == NavigationRequest.Kind.ABANDON_ALL;
        Engine engine = new Engine(tree, state, now, chance);
        if (!abandoned) {
            take(engine, report);
        }
        return outcome(engine, request, now);
    }

    /** What may be asked in this state. */
    public ValidRequests valid(SequencingState state, Instant now) {
        return new Validating(new Engine(tree, state, now, chance), new Engine(tree, state, now, chance)).requests();
    }

    /** What content set becomes what is known of its activity and of those above it. Of an activity that isn't going on nothing changes. */
    public SequencingState report(SequencingState state, ScoReport report, Instant now) {
        Engine engine = new Engine(tree, state, now, chance);
        take(engine, report);
        return engine.session().state();
    }

    private static void take(Engine engine, ScoReport report) {
        Node current = engine.session().current();
        if (current != null && engine.session().isActive(current)) {
            new Reporting(engine, current).report(report);
        }
    }

    /** What an activity's content is told; nothing for an activity that isn't in the tree. */
    public Optional<Launch> launch(SequencingState state, String activity, Instant now) {
        Engine engine = new Engine(tree, state, now, chance);
        return tree.node(activity).map(node -> launch(engine, node));
    }

    private static Launch launch(Engine engine, Node node) {
        SequencingDefinition definition = node.definition();
        ObjectiveDefinition primary = definition.primary();
        Map<String, ObjectiveValues> objectives = new LinkedHashMap<>();
        for (ObjectiveDefinition objective : definition.objectives()) {
            if (!objective.id().isEmpty()) {
                objectives.put(objective.id(), engine.records().values(node, objective));
            }
        }
        CompletionThreshold threshold = definition.threshold();
        return new Launch(
                primary.byMeasure() ? Optional.of(primary.least()) : Optional.empty(),
                threshold.byMeasure() ? Optional.of(threshold.least()) : Optional.empty(),
                Optional.ofNullable(definition.limits().attempt()),
                engine.records().values(node, primary),
                Collections.unmodifiableMap(objectives),
                node.activity().hidden());
    }

    /** How each activity stands, in the order of the tree; the root's status is that of the whole package. */
    public Map<String, ActivityStatus> statuses(SequencingState state, Instant now) {
        Engine engine = new Engine(tree, state, now, chance);
        Map<String, ActivityStatus> statuses = new LinkedHashMap<>();
        tree.nodes().forEach(node -> statuses.put(node.id(), status(engine, node)));
        return Collections.unmodifiableMap(statuses);
    }

    private static ActivityStatus status(Engine engine, Node node) {
        ObjectiveDefinition primary = node.definition().primary();
        Track track = engine.session().track(node);
        return new ActivityStatus(
                engine.records().completed(node),
                engine.records().satisfied(node, primary),
                engine.records().measure(node, primary),
                engine.records().progress(node),
                track.attempts,
                track.active,
                track.suspended);
    }
}
