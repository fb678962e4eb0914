package nl.overenweer.content;

/** Names one published version of one module. */
public record VersionId(long value) {
    public VersionId {
        Checks.that(value > 0, "a version's number is positive");
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
