package nl.overenweer.scorm.sequencing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Delivery Request Process (DB.1.1) and Content Delivery Environment Process (DB.2). */
final class Delivering {
    private final Session session;
    private final Attempts attempts;

    Delivering(Session session, Attempts attempts) {
        this.session = session;
        this.attempts = attempts;
    }

    /** DB.1.1: null when it may be delivered. 'Can only deliver leaf activities.' */
    @Nullable
    String refusal(Node node) {
        if (!node.isLeaf()) {
            return "DB.1.1-1";
        }
        boolean blocked = node.fromRoot().stream().anyMatch(attempts::blocked);
        return blocked ? "DB.1.1-3" : null;
    }

    /** DB.2: 'if the attempt on the current activity has not been terminated, we cannot deliver new content'. */
    @Nullable
    String deliver(Node node) {
        Node current = session.current();
        if (current != null && session.isActive(current)) {
            return "DB.2-1";
        }
        if (node != session.suspended()) {
            clearSuspended(node);
        }
        attempts.endDescendants(node);
        for (Node one : node.fromRoot()) {
            if (!session.isActive(one)) {
                attempts.begin(one);
            }
        }
        session.current(node);
        session.suspended(null);
        session.trail().tell("DB.2", "delivered", node);
        return null;
    }

    /** Clear Suspended Activity Subprocess (DB.2.1). */
    private void clearSuspended(Node identified) {
        Node suspended = session.suspended();
        if (suspended == null) {
            return;
        }
        List<Node> path = suspended.upTo(suspended.common(identified));
        for (Node node : path) {
            boolean stays = !node.isLeaf() && session.available(node).stream().anyMatch(session::isSuspended);
            session.track(node).suspended = stays;
        }
        session.suspended(null);
    }
}
