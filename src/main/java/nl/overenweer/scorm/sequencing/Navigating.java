package nl.overenweer.scorm.sequencing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Navigation Request Process (NB.2.1): what a request means, or why it means nothing now. */
final class Navigating {
    private final Session session;

    Navigating(Session session) {
        this.session = session;
    }

    /** What to end and what to look for. */
    record Meaning(
            @Nullable Termination termination,
            @Nullable SequencingRequest sequencing,
            @Nullable Node target,
            @Nullable String refusal) {
        static Meaning of(@Nullable Termination termination, @Nullable SequencingRequest sequencing) {
            return new Meaning(termination, sequencing, null, null);
        }

        static Meaning refused(String refusal) {
            return new Meaning(null, null, null, refusal);
        }
    }

    Meaning read(NavigationRequest request) {
        return switch (request.kind()) {
            case START ->
                session.current() == null ? Meaning.of(null, SequencingRequest.START) : Meaning.refused("NB.2.1-1");
            case RESUME_ALL -> resumeAll();
            case CONTINUE -> onward(SequencingRequest.CONTINUE, this::noContinue);
            case PREVIOUS -> onward(SequencingRequest.PREVIOUS, this::noPrevious);
            case CHOICE -> choice(request);
            case JUMP -> jump(request);
            case EXIT -> ending(Termination.EXIT);
            case ABANDON -> ending(Termination.ABANDON);
            case EXIT_ALL -> endingAll(Termination.EXIT_ALL);
            case ABANDON_ALL -> endingAll(Termination.ABANDON_ALL);
            case SUSPEND_ALL -> endingAll(Termination.SUSPEND_ALL);
        };
    }

    private Meaning resumeAll() {
        if (session.current() != null) {
            return Meaning.refused("NB.2.1-1");
        }
        return session.suspended() == null
                ? Meaning.refused("NB.2.1-3")
                : Meaning.of(null, SequencingRequest.RESUME_ALL);
    }

    private Meaning onward(SequencingRequest request, Supplier<@Nullable String> refusal) {
        Node current = session.current();
        if (current == null) {
            return Meaning.refused("NB.2.1-2");
        }
        String no = refusal.get();
        return no == null
                ? Meaning.of(session.isActive(current) ? Termination.EXIT : null, request)
                : Meaning.refused(no);
    }

    /** 'Validate that a flow sequencing request can be processed from the current activity.' */
    private @Nullable String noContinue() {
        Node parent = parentOfCurrent();
        return parent != null && parent.modes().flow() ? null : "NB.2.1-4";
    }

    private @Nullable String noPrevious() {
        Node parent = parentOfCurrent();
        if (parent == null) {
            return "NB.2.1-6";
        }
        return parent.modes().flow() && !parent.modes().forwardOnly() ? null : "NB.2.1-5";
    }

    private @Nullable Node parentOfCurrent() {
        Node current = session.current();
        return current == null ? null : current.parent();
    }

    /** 'Make sure the target activity exists in the activity tree', that it may be chosen, and that nothing must stay. */
    private Meaning choice(NavigationRequest request) {
        Node target = session.tree().node(request.target()).orElse(null);
        if (target == null) {
            return Meaning.refused("NB.2.1-11");
        }
        Node parent = target.parent();
        if (parent != null && !parent.modes().choice()) {
            return Meaning.refused("NB.2.1-10");
        }
        Node current = session.current();
        if (current == null) {
            return new Meaning(null, SequencingRequest.CHOICE, target, null);
        }
        if (mustStay(current, target)) {
            return Meaning.refused("NB.2.1-8");
        }
        Termination exit = session.isActive(current) ? Termination.EXIT : null;
        return new Meaning(exit, SequencingRequest.CHOICE, target, null);
    }

    /** 'The common ancestor will not terminate as a result of processing the choice, unless it is the current activity.' */
    private boolean mustStay(Node current, Node target) {
        return current.upTo(current.common(target)).stream().anyMatch(this::mustStay) || mustStay(current);
    }

    private boolean mustStay(Node node) {
        return session.isActive(node) && !node.modes().choiceExit();
    }

    /** Since the 4th edition. */
    private Meaning jump(NavigationRequest request) {
        if (!session.tree().edition().jumps()) {
            return Meaning.refused("NB.2.1-13");
        }
        Node target = session.tree().node(request.target()).orElse(null);
        if (target == null || !session.isAvailable(target)) {
            return Meaning.refused("NB.2.1-11");
        }
        Node current = session.current();
        Termination exit = current != null && session.isActive(current) ? Termination.EXIT : null;
        return new Meaning(exit, SequencingRequest.JUMP, target, null);
    }

    private Meaning ending(Termination termination) {
        Node current = session.current();
        if (current == null) {
            return Meaning.refused("NB.2.1-2");
        }
        return session.isActive(current)
                ? Meaning.of(termination, SequencingRequest.EXIT)
                : Meaning.refused("NB.2.1-12");
    }

    private Meaning endingAll(Termination termination) {
        return session.current() == null
                ? Meaning.refused("NB.2.1-2")
                : Meaning.of(termination, SequencingRequest.EXIT);
    }
}
