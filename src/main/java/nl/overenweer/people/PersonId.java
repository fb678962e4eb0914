package nl.overenweer.people;

import java.io.Serializable;

/** Names one person. */
public record PersonId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
