package nl.overenweer.audit.chain;

/** An entry's number and digest as somebody noted them elsewhere: with it the end of the chain can't be cut off unseen. */
public record Anchor(long number, String hash) {
    public Anchor {
        if (number < 1 || !hash.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no anchor: " + number + " " + hash);
        }
    }
}
