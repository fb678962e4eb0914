package nl.overenweer.scorm.sequencing;

import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Overall Sequencing Process (OP.1), with the processes that it calls wired to one session. */
final class Engine {
    private final Session session;
    private final Records records;
    private final Rules rules;
    private final Rollup rollup;
    private final Attempts attempts;
    private final Selecting selecting;
    private final Navigating navigating;
    private final Terminating terminating;
    private final SequencingRequests requests;
    private final Delivering delivering;

    Engine(ActivityTree tree, SequencingState state, Instant now, RandomGenerator chance) {
        session = new Session(tree, state, now, chance);
        records = new Records(session);
        Conditions conditions = new Conditions(session, records);
        rules = new Rules(session, conditions);
        rollup =
                new Rollup(session, records, new RollupRules(session, new Conditions(session, records.fresh()), rules));
        selecting = new Selecting(session);
        attempts = new Attempts(session, records, conditions, rules, rollup, selecting);
        Flow flow = new Flow(session, rules, attempts);
        navigating = new Navigating(session);
        terminating = new Terminating(session, rules, attempts, rollup);
        requests = new SequencingRequests(session, flow, new Choice(session, rules, attempts, flow));
        delivering = new Delivering(session, attempts);
    }

    /** What came of it, for {@link Sequencing} to finish. */
    record Result(@Nullable Delivery delivery, boolean ended, @Nullable String refusal) {
        static final Result NOTHING = new Result(null, false, null);

        static Result refused(String refusal) {
            return new Result(null, false, refusal);
        }
    }

    /** OP.1: navigation, then termination, then sequencing, then delivery. */
    Result run(NavigationRequest request) {
        selecting.prepare();
        Navigating.Meaning meaning = navigating.read(request);
        tell(request);
        if (meaning.refusal() != null) {
            return Result.refused(meaning.refusal());
        }
        SequencingRequest next = meaning.sequencing();
        if (meaning.termination() != null) {
            Terminating.Ended ended = terminating.end(meaning.termination());
            if (ended.refusal() != null) {
                return Result.refused(ended.refusal());
            }
            next = instead(ended, next);
        }
        return next == null ? Result.NOTHING : find(next, meaning.target());
    }

    /** Also what was refused is told with where it was to lead. */
    private void tell(NavigationRequest request) {
        String word = Trail.word("request", request.kind().word());
        Node target = session.tree().node(request.target()).orElse(null);
        if (target == null) {
            session.trail().tell("NB.2.1", "asked", word);
        } else {
            session.trail().tell("NB.2.1", "asked-for", target, word);
        }
    }

    /** 'There can only be one pending sequencing request. Use the one returned by the Termination Request Process, if it exists.' */
    private @Nullable SequencingRequest instead(Terminating.Ended ended, @Nullable SequencingRequest asked) {
        if (ended.instead() != null && ended.instead() != asked) {
            Node current = session.current();
            session.trail()
                    .tell(
                            "TB.2.3",
                            "instead",
                            current == null ? session.tree().top() : current,
                            Trail.word("request", ended.instead().word()));
        }
        return ended.instead() == null ? asked : ended.instead();
    }

    private Result find(SequencingRequest next, @Nullable Node target) {
        renew(next);
        Found found = requests.find(next, target);
        if (found.end()) {
            endSession();
            return new Result(null, true, null);
        }
        if (found.refusal() != null) {
            return Result.refused(found.refusal());
        }
        return found.delivery() == null ? Result.NOTHING : deliver(found.delivery());
    }

    /** Without {@code objectivesGlobalToSystem} shared objectives live as long as one attempt on the root. */
    void renew(SequencingRequest next) {
        Node root = session.tree().top();
        Node current = session.current();
        boolean anew = (current == null && session.suspended() == null)
                || (next == SequencingRequest.RETRY && current == root);
        if (anew && !session.tree().globalToSystem() && !session.isSuspended(root)) {
            session.forgetShared();
        }
    }

    private Result deliver(Node node) {
        String refusal = delivering.refusal(node);
        boolean resumed = session.isSuspended(node);
        refusal = refusal == null ? delivering.deliver(node) : refusal;
        if (refusal != null) {
            return Result.refused(refusal);
        }
        return new Result(new Delivery(node.id(), resumed, session.track(node).attempts), false, null);
    }

    /** Nothing goes on without a session: the attempt on the root ends with it, and the next session begins at the root. */
    private void endSession() {
        Node root = session.tree().top();
        if (session.isActive(root)) {
            attempts.end(root);
        }
        session.current(null);
        session.trail().tell("OP.1", "session-ended");
    }

    Session session() {
        return session;
    }

    Records records() {
        return records;
    }

    Rules rules() {
        return rules;
    }

    Rollup rollup() {
        return rollup;
    }

    Attempts attempts() {
        return attempts;
    }

    Navigating navigating() {
        return navigating;
    }

    Terminating terminating() {
        return terminating;
    }

    Delivering delivering() {
        return delivering;
    }

    SequencingRequests requests() {
        return requests;
    }

    Selecting selecting() {
        return selecting;
    }
}
