package nl.overenweer.scorm.sequencing;

/**
 * How learners may move through a cluster (SM.1), with ADL's two constraints on choice.
 *
 * @param choice its children may be chosen from the menu
 * @param choiceExit choosing something outside it may end it
 * @param flow 'continue' and 'previous' lead through its children
 * @param forwardOnly never back
 * @param currentObjectives of its children only what they reached in this attempt on it counts
 * @param currentProgress the same for completion
 * @param constrainChoice only what 'comes next' may be chosen from here
 * @param preventActivation its children can't be chosen before it has begun
 */
public record ControlModes(
        boolean choice,
        boolean choiceExit,
        boolean flow,
        boolean forwardOnly,
        boolean currentObjectives,
        boolean currentProgress,
        boolean constrainChoice,
        boolean preventActivation) {
    /** What a manifest that says nothing means. */
    public static final ControlModes DEFAULT = new ControlModes(true, true, false, false, true, true, false, false);
}
