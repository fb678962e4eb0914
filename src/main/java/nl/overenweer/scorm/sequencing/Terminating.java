package nl.overenweer.scorm.sequencing;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Termination Request Process (TB.2.3), with exit rules (TB.2.1) and post condition rules (TB.2.2). */
final class Terminating {
    private static final Set<RuleAction> AFTERWARDS = EnumSet.of(
            RuleAction.EXIT_PARENT,
            RuleAction.EXIT_ALL,
            RuleAction.RETRY,
            RuleAction.RETRY_ALL,
            RuleAction.CONTINUE,
            RuleAction.PREVIOUS);

    private final Session session;
    private final Rules rules;
    private final Attempts attempts;
    private final Rollup rollup;

    Terminating(Session session, Rules rules, Attempts attempts, Rollup rollup) {
        this.session = session;
        this.rules = rules;
        this.attempts = attempts;
        this.rollup = rollup;
    }

    /** What to look for instead of what was asked, if rules or the kind of ending say so. */
    record Ended(@Nullable SequencingRequest instead, @Nullable String refusal) {
        static final Ended QUIETLY = new Ended(null, null);

        static Ended instead(SequencingRequest request) {
            return new Ended(request, null);
        }

        static Ended refused(String refusal) {
            return new Ended(null, refusal);
        }
    }

    /** TB.2.3: 'if the sequencing session has not begun, there is nothing to terminate'. */
    Ended end(Termination termination) {
        Node current = session.current();
        if (current == null) {
            return Ended.refused("TB.2.3-1");
        }
        boolean one = termination == Termination.EXIT || termination == Termination.ABANDON;
        if (one && !session.isActive(current)) {
            return Ended.refused("TB.2.3-2");
        }
        return switch (termination) {
            case EXIT -> exit(current);
            case EXIT_ALL -> exitAll(SequencingRequest.EXIT);
            case SUSPEND_ALL -> suspendAll(current);
            case ABANDON -> abandon(List.of(current), Ended.QUIETLY);
            case ABANDON_ALL -> abandonAll(current);
        };
    }

    /** Step 3. */
    private Ended exit(Node current) {
        attempts.end(current);
        exitRules();
        while (true) {
            Node at = Objects.requireNonNull(session.current());
            RuleAction action = afterwards(at);
            if (action == RuleAction.EXIT_ALL) {
                return exitAll(SequencingRequest.EXIT);
            }
            if (action == RuleAction.RETRY_ALL) {
                return exitAll(SequencingRequest.RETRY);
            }
            if (action != RuleAction.EXIT_PARENT) {
                return next(at, action);
            }
            Node parent = at.parent();
            if (parent == null) {
                return Ended.refused("TB.2.3-4");
            }
            session.current(parent);
            attempts.end(parent);
        }
    }

    /** 'If the attempt on the root of the activity tree is ending without a retry, the sequencing session also ends.' */
    private static Ended next(Node at, @Nullable RuleAction action) {
        if (at.isRoot() && action != RuleAction.RETRY) {
            return Ended.instead(SequencingRequest.EXIT);
        }
        if (action == null) {
            return Ended.QUIETLY;
        }
        return Words.find(SequencingRequest.class, action.word())
                .map(Ended::instead)
                .orElse(Ended.QUIETLY);
    }

    /** Sequencing Exit Action Rules Subprocess (TB.2.1): from the root down, the first activity that wants to exit. */
    void exitRules() {
        Node current = Objects.requireNonNull(session.current());
        List<Node> path = current.fromRoot();
        path.remove(current);
        for (Node node : path) {
            if (rules.says(node, RuleAction.EXIT)) {
                attempts.endDescendants(node);
                attempts.end(node);
                session.current(node);
                return;
            }
        }
    }

    /** Sequencing Post Condition Rules Subprocess (TB.2.2): 'do not apply post condition rules to a suspended activity'. */
    private @Nullable RuleAction afterwards(Node node) {
        return session.isSuspended(node) ? null : rules.check(node, AFTERWARDS).orElse(null);
    }

    /** Step 4. */
    private Ended exitAll(SequencingRequest next) {
        Node current = Objects.requireNonNull(session.current());
        Node root = session.tree().top();
        if (session.isActive(current)) {
            attempts.end(current);
        }
        attempts.endDescendants(root);
        attempts.end(root);
        session.current(root);
        return Ended.instead(next);
    }

    /** Step 5: 'if the current activity is active or already suspended, suspend it and all of its ancestors'. */
    private Ended suspendAll(Node current) {
        Node suspended = current;
        if (session.isActive(current) || session.isSuspended(current)) {
            rollup.overall(current);
        } else {
            suspended = current.parent();
            if (suspended == null) {
                return Ended.refused("TB.2.3-3");
            }
        }
        session.suspended(suspended);
        for (Node node : suspended.upwards()) {
            session.track(node).active = false;
            session.track(node).suspended = true;
            session.track(node).ended = session.now();
            session.trail().tell("TB.2.3", "attempt-suspended", node);
        }
        session.current(session.tree().top());
        return Ended.instead(SequencingRequest.EXIT);
    }

    /** Step 7. */
    private Ended abandonAll(Node current) {
        Ended ended = abandon(current.upwards(), Ended.instead(SequencingRequest.EXIT));
        session.current(session.tree().top());
        return ended;
    }

    private Ended abandon(List<Node> nodes, Ended ended) {
        for (Node node : nodes) {
            session.track(node).active = false;
            session.track(node).ended = session.now();
            session.trail().tell("TB.2.3", "attempt-abandoned", node);
        }
        return ended;
    }
}
