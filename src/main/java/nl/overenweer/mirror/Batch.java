package nl.overenweer.mirror;

/** When counts may be shown anew: never for so few new people that the difference would tell how one of them chose. */
final class Batch {
    static final int FEWEST_NEW = 5;

    private Batch() {}

    static boolean isDue(int counted, int published) {
        int needed = published == 0 ? Distribution.FEWEST_PEOPLE : published + FEWEST_NEW;
        return counted >= needed;
    }
}
