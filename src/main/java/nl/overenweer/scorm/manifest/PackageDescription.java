package nl.overenweer.scorm.manifest;

/**
 * What the makers of a package say about it, in the norm of IEEE (LOM); empty where they say nothing. Only for people: nothing follows from it.
 *
 * @param language in the words of BCP 47, such as {@code nl-NL}
 */
public record PackageDescription(String title, String description, String version, String language) {
    public static final PackageDescription NONE = new PackageDescription("", "", "", "");
}
