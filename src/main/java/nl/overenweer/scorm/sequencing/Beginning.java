package nl.overenweer.scorm.sequencing;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where a learner who opens the package again goes on. The standard knows a start and a resume; a window that was closed at another moment than a
 * 'suspend all' leaves more than those two.
 */
final class Beginning {
    private final Engine engine;
    private final Session session;

    Beginning(Engine engine) {
        this.engine = engine;
        this.session = engine.session();
    }

    /** Puts the session right, and says what to ask then. */
    NavigationRequest.Kind ask() {
        Node current = session.current();
        if (current != null && session.isActive(current)) {
            engine.run(NavigationRequest.of(NavigationRequest.Kind.SUSPEND_ALL));
            return NavigationRequest.Kind.RESUME_ALL;
        }
        Node suspended = session.suspended();
        if (current == null && suspended != null && suspended.isLeaf()) {
            return NavigationRequest.Kind.RESUME_ALL;
        }
        Node ended = current != null || suspended == null ? current : lastEnded(suspended);
        boolean goesOn = ended != null && !ended.isRoot();
        session.suspended(null);
        session.current(goesOn ? ended : null);
        return goesOn ? NavigationRequest.Kind.CONTINUE : NavigationRequest.Kind.START;
    }

    /** Suspended after its last activity had ended: that activity, for what follows it. */
    private @Nullable Node lastEnded(Node cluster) {
        return session.tree().nodes().stream()
                .filter(node -> node.isLeaf() && node.isWithin(cluster) && session.track(node).ended != null)
                .max(Comparator.comparing(this::ended))
                .orElse(null);
    }

    private Instant ended(Node node) {
        Instant ended = session.track(node).ended;
        return ended == null ? Instant.MIN : ended;
    }
}
