package nl.overenweer.report;

/**
 * How many enrolments stand where.
 *
 * @param exempt who need not do it: no part of the total
 */
public record Counts(int done, int busy, int late, int todo, int exempt) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    static Counts of(Standing standing, int number) {
        return switch (standing) {
            case DONE -> new Counts(number, 0, 0, 0, 0);
            case BUSY -> new Counts(0, number, 0, 0, 0);
            case LATE -> new Counts(0, 0, number, 0, 0);
            case NOT_STARTED -> new Counts(0, 0, 0, number, 0);
            case EXEMPT -> new Counts(0, 0, 0, 0, number);
        };
    }

    /** How many stand so. */
    public int of(Standing standing) {
        return switch (standing) {
            case DONE -> done;
            case BUSY -> busy;
            case LATE -> late;
            case NOT_STARTED -> todo;
            case EXEMPT -> exempt;
        };
    }

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
