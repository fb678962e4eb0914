package nl.overenweer.refresher;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The primary key of somebody who has refreshers, as the persistence provider wants it. */
public class LearnerKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private long personId;
    private long organisationId;

    public LearnerKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LearnerKey key && key.personId == personId && key.organisationId == organisationId;
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId, organisationId);
    }
}
