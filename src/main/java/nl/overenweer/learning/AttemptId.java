package nl.overenweer.learning;

/** Names one attempt. */
public record AttemptId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
