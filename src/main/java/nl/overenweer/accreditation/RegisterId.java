package nl.overenweer.accreditation;

import java.io.Serializable;

/** Names one register, or one chamber of it. */
public record RegisterId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
