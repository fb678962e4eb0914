package nl.overenweer.accreditation;

import java.io.Serializable;

/** Names one award list. */
public record ListId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
