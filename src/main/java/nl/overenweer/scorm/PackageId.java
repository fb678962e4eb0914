package nl.overenweer.scorm;

/** Names one package, over all its versions. */
public record PackageId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
