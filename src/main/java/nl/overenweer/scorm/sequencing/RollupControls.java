package nl.overenweer.scorm.sequencing;

/**
 * How an activity counts in what becomes of its parent (SM.8), with ADL's considerations.
 *
 * @param satisfaction whether it counts for satisfied and not satisfied
 * @param completion whether it counts for completed and incomplete
 * @param weight of its measure
 * @param measureIfActive whether its own measure decides while it is still active
 */
public record RollupControls(
        boolean satisfaction,
        boolean completion,
        double weight,
        Consideration forSatisfied,
        Consideration forNotSatisfied,
        Consideration forCompleted,
        Consideration forIncomplete,
        boolean measureIfActive) {
    public static final RollupControls DEFAULT = new RollupControls(
            true,
            true,
            1,
            Consideration.ALWAYS,
            Consideration.ALWAYS,
            Consideration.ALWAYS,
            Consideration.ALWAYS,
            true);

    public RollupControls {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("a weight of " + weight);
        }
    }

    Consideration of(RollupAction action) {
        return switch (action) {
            case SATISFIED -> forSatisfied;
            case NOT_SATISFIED -> forNotSatisfied;
            case COMPLETED -> forCompleted;
            case INCOMPLETE -> forIncomplete;
        };
    }
}
