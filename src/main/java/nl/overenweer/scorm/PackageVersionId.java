package nl.overenweer.scorm;

/** Names one version of a package: it never changes. */
public record PackageVersionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
