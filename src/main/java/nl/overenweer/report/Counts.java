package nl.overenweer.report;

/**
 * How many enrolments stand where.
 *
 * @param exempt who need not do it: no part of the total
 */
public record Counts(int done, int busy, int late, int todo, int exempt) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public int total() {
        return done + busy + late + todo;
    }

    /** Whole percentage done; 0 where there is nothing to do. */
    public int percent() {
        return total() == 0 ? 0 : Math.round(100f * done / total());
    }

    public Counts plus(Counts other) {
        return new Counts(
                done + other.done, busy + other.busy, late + other.late, todo + other.todo, exempt + other.exempt);
    }
}
