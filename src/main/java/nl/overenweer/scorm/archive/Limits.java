package nl.overenweer.scorm.archive;

/**
 * How much a package may be.
 *
 * @param mostEntries files and folders in the zip
 * @param mostBytes of all files together, unpacked
 * @param mostTimes how many times larger than the zip all files together may be; small ones may be more
 */
public record Limits(int mostEntries, long mostBytes, int mostTimes) {
    /** Below this a package is no bomb, however small its zip. */
    static final long HARMLESS = 64L << 20;

    public static final Limits USUAL = new Limits(20_000, 2L << 30, 100);

    public Limits {
        if (mostEntries < 1 || mostBytes < 1 || mostTimes < 1) {
            throw new IllegalArgumentException("a package may hold something");
        }
    }
}
