package nl.overenweer.scorm.sequencing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sequencing Request Process (SB.2.12) with all of its kinds but choice. */
final class SequencingRequests {
    private final Session session;
    private final Flow flow;
    private final Choice choice;

    SequencingRequests(Session session, Flow flow, Choice choice) {
        this.session = session;
        this.flow = flow;
        this.choice = choice;
    }

    /** SB.2.12. */
    Found find(SequencingRequest request, @Nullable Node target) {
        return switch (request) {
            case START -> start();
            case RESUME_ALL -> resumeAll();
            case RETRY -> retry();
            case EXIT -> exit();
            case CONTINUE -> walk(Direction.FORWARD, "SB.2.7-1", "SB.2.7-2");
            case PREVIOUS -> walk(Direction.BACKWARD, "SB.2.8-1", "SB.2.8-2");
            case CHOICE -> choice.choose(target);
            case JUMP -> jump(target);
        };
    }

    /** SB.2.5: 'make sure the sequencing session has not already begun'; a tree of one activity needs no flow. */
    private Found start() {
        if (session.current() != null) {
            return Found.refused("SB.2.5-1");
        }
        Node root = session.tree().top();
        return root.isLeaf() ? Found.delivery(root) : Found.of(flow.flow(root, Direction.FORWARD, true));
    }

    /** SB.2.6. */
    private Found resumeAll() {
        if (session.current() != null) {
            return Found.refused("SB.2.6-1");
        }
        Node suspended = session.suspended();
        return suspended == null ? Found.refused("SB.2.6-2") : Found.delivery(suspended);
    }

    /** SB.2.7 and SB.2.8: 'flow to the next allowed activity'. */
    private Found walk(Direction direction, String notBegun, String noFlow) {
        Node current = session.current();
        if (current == null) {
            return Found.refused(notBegun);
        }
        Node parent = current.parent();
        if (parent != null && !parent.modes().flow()) {
            return Found.refused(noFlow);
        }
        return Found.of(flow.flow(current, direction, false));
    }

    /** SB.2.10: 'cannot retry an activity that is still active or suspended'. */
    private Found retry() {
        Node current = session.current();
        if (current == null) {
            return Found.refused("SB.2.10-1");
        }
        if (session.isActive(current) || session.isSuspended(current)) {
            return Found.refused("SB.2.10-2");
        }
        if (current.isLeaf()) {
            return Found.delivery(current);
        }
        Found found = Found.of(flow.flow(current, Direction.FORWARD, true));
        return found.delivery() == null ? Found.refused("SB.2.10-3") : found;
    }

    /** SB.2.11: 'exiting from the root of the activity tree ends the sequencing session'. */
    private Found exit() {
        Node current = session.current();
        if (current == null) {
            return Found.refused("SB.2.11-1");
        }
        if (session.isActive(current)) {
            return Found.refused("SB.2.11-2");
        }
        return current.isRoot() ? Found.END : Found.NOTHING;
    }

    /** SB.2.13 (4th edition). */
    private Found jump(@Nullable Node target) {
        return session.current() == null ? Found.refused("SB.2.13-1") : Found.delivery(Objects.requireNonNull(target));
    }
}
