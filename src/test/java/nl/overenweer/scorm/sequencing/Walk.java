package nl.overenweer.scorm.sequencing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A learner on her way through a tree; each state is written and read again between two steps. */
final class Walk {
    static final Instant NOW = Instant.parse("2026-11-26T22:00:00Z");

    private final Sequencing sequencing;
    private SequencingState state = SequencingState.NEW;
    private Instant now = NOW;
    private Outcome last;
    private ScoReport.ObjectiveReport own = ScoReport.ObjectiveReport.NOTHING;
    private final List<ScoReport.ObjectiveReport> objectives = new ArrayList<>();

    private Walk(ActivityTree tree) {
        sequencing = new Sequencing(tree, new Random(42));
        last = sequencing.navigate(state, NavigationRequest.of(NavigationRequest.Kind.EXIT_ALL), now);
    }

    static Walk in(String tree) {
        return in(Trees.of(tree));
    }

    static Walk in(ActivityTree tree) {
        return new Walk(tree);
    }

    /** A walk that has begun. */
    static Walk through(String tree) {
        return in(tree).begin();
    }

    Walk begin() {
        return took(sequencing.begin(state, now));
    }

    Walk ask(NavigationRequest.Kind kind) {
        return ask(NavigationRequest.of(kind));
    }

    Walk next() {
        return ask(NavigationRequest.Kind.CONTINUE);
    }

    Walk back() {
        return ask(NavigationRequest.Kind.PREVIOUS);
    }

    Walk choose(String target) {
        return ask(NavigationRequest.choice(target));
    }

    Walk jump(String target) {
        return ask(NavigationRequest.jump(target));
    }

    Walk exit() {
        return ask(NavigationRequest.Kind.EXIT);
    }

    Walk exitAll() {
        return ask(NavigationRequest.Kind.EXIT_ALL);
    }

    /** Content is suspended, and so is all. */
    Walk suspend() {
        state = sequencing.report(state, report(true), now);
        return ask(NavigationRequest.Kind.SUSPEND_ALL);
    }

    /** Content says that it is to go on later, and then this is asked. */
    Walk pausedThen(NavigationRequest.Kind kind) {
        Outcome outcome = sequencing.finish(state, report(true), NavigationRequest.of(kind), now);
        return took(outcome);
    }

    /** The window is gone; nothing was asked. */
    Walk lost() {
        own = ScoReport.ObjectiveReport.NOTHING;
        objectives.clear();
        return this;
    }

    Walk ask(NavigationRequest request) {
        return took(sequencing.finish(state, report(false), request, now));
    }

    private ScoReport report(boolean suspend) {
        return new ScoReport(own, objectives, null, suspend);
    }

    private Walk took(Outcome outcome) {
        lost();
        last = outcome;
        String text = outcome.state().text();
        state = SequencingState.read(text);
        return this;
    }

    Walk passes() {
        return says(ScoReport.Completion.COMPLETED, ScoReport.Success.PASSED, null);
    }

    Walk fails() {
        return says(ScoReport.Completion.COMPLETED, ScoReport.Success.FAILED, null);
    }

    Walk completes() {
        return says(ScoReport.Completion.COMPLETED, null, null);
    }

    Walk leavesItIncomplete() {
        return says(ScoReport.Completion.INCOMPLETE, null, null);
    }

    Walk scores(double scaled) {
        return says(null, null, scaled);
    }

    Walk progresses(double measure) {
        own = new ScoReport.ObjectiveReport("", null, null, null, null, null, null, measure);
        return this;
    }

    Walk says(ScoReport.@Nullable Completion completion, ScoReport.@Nullable Success success, @Nullable Double scaled) {
        own = new ScoReport.ObjectiveReport("", completion, success, scaled, null, null, null, null);
        return this;
    }

    Walk saysOf(String objective, ScoReport.@Nullable Success success, @Nullable Double scaled) {
        objectives.add(new ScoReport.ObjectiveReport(objective, null, success, scaled, null, null, null, null));
        return this;
    }

    Walk saysOf(ScoReport.ObjectiveReport report) {
        objectives.add(report);
        return this;
    }

    Walk after(Duration time) {
        now = now.plus(time);
        return this;
    }

    Walk from(SequencingState other) {
        state = other;
        return this;
    }

    /** What is shown after the last request; 'nothing' for nothing. */
    String shows() {
        return last.delivery().map(Delivery::activity).orElse("nothing");
    }

    String refusal() {
        return last.refusal().map(Refusal::code).orElse("none");
    }

    boolean ended() {
        return last.ended();
    }

    Outcome last() {
        return last;
    }

    ValidRequests may() {
        return last.valid();
    }

    SequencingState state() {
        return state;
    }

    Sequencing sequencing() {
        return sequencing;
    }

    ActivityStatus status(String activity) {
        return Objects.requireNonNull(sequencing.statuses(state, now).get(activity));
    }

    Launch launch(String activity) {
        return sequencing.launch(state, activity, now).orElseThrow();
    }

    /** What content of this activity is told of this objective. */
    ObjectiveValues told(String activity, String objective) {
        return Objects.requireNonNull(launch(activity).objectives().get(objective));
    }

    ObjectiveValues shared(String target) {
        return state.shared().getOrDefault(target, ObjectiveValues.UNKNOWN);
    }

    List<String> trail() {
        return last.trail().stream()
                .map(step -> step.process() + " " + step.code() + " " + String.join(" ", step.about()))
                .toList();
    }
}
