package nl.overenweer.people;

import java.io.Serializable;

/** Names one team. */
public record TeamId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
