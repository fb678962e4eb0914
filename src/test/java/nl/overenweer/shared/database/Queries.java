package nl.overenweer.shared.database;

/** How many queries something takes, in the container. */
public final class Queries {
    private Queries() {}

    public static int of(Runnable work) {
        QueryCount.start();
        work.run();
        return QueryCount.soFar();
    }
}
