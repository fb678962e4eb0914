package nl.overenweer.scorm.sequencing;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are valid now: each is asked as if it were made, on a copy in which the current activity has ended. Post condition rules are
 * left out: they may lead elsewhere, but don't make a request invalid.
 */
final class Validating {
    private final Engine before;
    private final Engine after;

    /** @param after the same state; it is worked on */
    Validating(Engine before, Engine after) {
        this.before = before;
        this.after = after;
    }

    ValidRequests requests() {
        before.session().onTrial();
        endCurrent();
        after.session().onTrial();
        Node current = before.session().current();
        boolean active = current != null && before.session().isActive(current);
        return new ValidRequests(
                valid(NavigationRequest.of(NavigationRequest.Kind.START)),
                valid(NavigationRequest.of(NavigationRequest.Kind.RESUME_ALL)),
                means(NavigationRequest.of(NavigationRequest.Kind.CONTINUE)),
                valid(NavigationRequest.of(NavigationRequest.Kind.PREVIOUS)),
                active,
                current != null,
                active
                        || (current != null
                                && (!current.isRoot() || before.session().isSuspended(current))),
                targets(NavigationRequest.Kind.CHOICE),
                targets(NavigationRequest.Kind.JUMP),
                hidden());
    }

    private void endCurrent() {
        Session session = after.session();
        after.selecting().prepare();
        after.renew(SequencingRequest.START);
        Node current = session.current();
        if (current != null && session.isActive(current)) {
            after.attempts().end(current);
            after.terminating().exitRules();
        }
    }

    private Set<String> targets(NavigationRequest.Kind kind) {
        Set<String> targets = new TreeSet<>();
        for (Node node : before.session().tree().nodes()) {
            if (valid(new NavigationRequest(kind, node.id()))) {
                targets.add(node.id());
            }
        }
        return targets;
    }

    /** 'Continue' is offered wherever flow is: that nothing follows, or what stands in its way, is told when it is asked. */
    private boolean means(NavigationRequest request) {
        return before.navigating().read(request).refusal() == null;
    }

    private boolean valid(NavigationRequest request) {
        Navigating.Meaning meaning = before.navigating().read(request);
        return meaning.refusal() == null
                && leadsSomewhere(Objects.requireNonNull(meaning.sequencing()), meaning.target());
    }

    private boolean leadsSomewhere(SequencingRequest request, @Nullable Node target) {
        Found found = after.requests().find(request, target);
        Node delivery = found.delivery();
        return found.end() || (delivery != null && after.delivering().refusal(delivery) == null);
    }

    /** What its manifest hides ({@code isvisible}), what a rule hides or what wasn't drawn; with all below what a rule hides. */
    private Set<String> hidden() {
        Set<String> hidden = new TreeSet<>();
        Set<Node> closed = new HashSet<>();
        for (Node node : after.session().tree().nodes()) {
            Node parent = node.parent();
            if ((parent != null && closed.contains(parent))
                    || !after.session().isAvailable(node)
                    || after.rules().says(node, RuleAction.HIDDEN_FROM_CHOICE)) {
                closed.add(node);
            }
            if (closed.contains(node) || !node.activity().visible()) {
                hidden.add(node.id());
            }
        }
        return hidden;
    }
}
