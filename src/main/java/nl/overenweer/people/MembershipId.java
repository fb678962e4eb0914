package nl.overenweer.people;

import java.io.Serializable;

/** Names one membership. */
public record MembershipId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
