package nl.overenweer.scorm;

import java.util.Optional;
import java.util.stream.Stream;

/** In which form a module goes out. */
public enum PackageForm {
    SCORM_12("scorm12"),
    /** Of its fourth edition. */
    SCORM_2004("scorm2004"),
    /** A folder that any browser opens, from a web server or from a disk; nobody is told of a result. */
    WEB("web");

    private final String key;

    PackageForm(String key) {
        this.key = key;
    }

    /** As addresses, files and the player write it. */
    public String key() {
        return key;
    }

    public static Optional<PackageForm> of(String key) {
        return Stream.of(values()).filter(form -> form.key.equals(key)).findFirst();
    }

    boolean hasManifest() {
        return this != WEB;
    }
}
