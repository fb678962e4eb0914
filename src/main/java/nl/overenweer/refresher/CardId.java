package nl.overenweer.refresher;

/** Names one card. */
public record CardId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
