package nl.overenweer.people;

import java.io.Serializable;

/** Names one organisation. */
public record OrganisationId(long value) implements Serializable {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
