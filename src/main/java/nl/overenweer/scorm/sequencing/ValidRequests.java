package nl.overenweer.scorm.sequencing;

import java.util.Set;

/**
 * What may be asked now ({@code adl.nav.request_valid}, and what our menu and buttons offer).
 *
 * @param continues also when going on leads out of the tree and ends the session
 * @param choices activities that may be chosen
 * @param jumps activities that content may jump to
 * @param hidden activities that the menu leaves out
 */
public record ValidRequests(
        boolean starts,
        boolean resumes,
        boolean continues,
        boolean previous,
        boolean exits,
        boolean ends,
        boolean suspends,
        Set<String> choices,
        Set<String> jumps,
        Set<String> hidden) {
    public ValidRequests {
        choices = Set.copyOf(choices);
        jumps = Set.copyOf(jumps);
        hidden = Set.copyOf(hidden);
    }

    public boolean allows(NavigationRequest request) {
        return switch (request.kind()) {
            case START -> starts;
            case RESUME_ALL -> resumes;
            case CONTINUE -> continues;
            case PREVIOUS -> previous;
            case EXIT, ABANDON -> exits;
            case EXIT_ALL, ABANDON_ALL -> ends;
            case SUSPEND_ALL -> suspends;
            case CHOICE -> request.target() != null && choices.contains(request.target());
            case JUMP -> request.target() != null && jumps.contains(request.target());
        };
    }
}
