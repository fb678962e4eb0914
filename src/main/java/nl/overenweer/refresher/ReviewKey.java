package nl.overenweer.refresher;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The primary key of a line of a card's log, as the persistence provider wants it. */
public class ReviewKey implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private long cardId;
    private int seq;

    public ReviewKey() {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReviewKey key && key.cardId == cardId && key.seq == seq;
    }

    @Override
    public int hashCode() {
        return Objects.hash(cardId, seq);
    }
}
