package nl.overenweer.accreditation;

import java.io.Serializable;

/** Names one accreditation. */
public record AccreditationId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
