package nl.overenweer.scorm.manifest;

/**
 * The name of an objective, or of a store that parts share. It is an address by the norm ({@code xs:anyURI}), so it may be written in several
 * ways that are one: with spaces as {@code %20}, and with white space around it.
 */
public final class ObjectiveName {
    /** "Characterstring (SPM: 4000)"; what is longer is as long as that. */
    private static final int LONGEST = 4000;

    private ObjectiveName() {}

    /** The same for all ways in which a name may be written. */
    public static String of(String written) {
        String name = Base.decoded(written).strip().replaceAll("\\s+", " ");
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
