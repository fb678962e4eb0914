package nl.overenweer.mirror.converging;

/** The interval in which a share lies with 95% certainty, after Wilson (1927, JASA 22, 209–212): it stays within 0 and 1, also with few people. */
record Wilson(double low, double high) {
    private static final double Z = 1.959964;

    static Wilson of(double share, int people) {
        double squared = Z * Z / people;
        double middle = (share + squared / 2) / (1 + squared);
        double half = Z * Math.sqrt(share * (1 - share) / people + squared / (4 * people)) / (1 + squared);
        return new Wilson(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
