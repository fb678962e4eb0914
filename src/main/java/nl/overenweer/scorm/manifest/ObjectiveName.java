package nl.overenweer.scorm.manifest;

/**
 * The name of an objective, or of a store that parts share. It is an address by the norm ({@code xs:anyURI}), so it may be written in several
 * ways that are one: with spaces as {@code %20}, and with white space around it.
 */
public final class ObjectiveName {
    private ObjectiveName() {}

    /** The same for all ways in which a name may be written. */
    public static String of(String written) {
        return Base.decoded(written).strip().replaceAll("\\s+", " ");
    }
}
