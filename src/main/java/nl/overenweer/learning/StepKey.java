package nl.overenweer.learning;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The primary key of a step, as the persistence provider wants it. */
public class StepKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private long attemptId;
    private int seq;

    public StepKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StepKey key && key.attemptId == attemptId && key.seq == seq;
    }

    @Override
    public int hashCode() {
        return Objects.hash(attemptId, seq);
    }
}
