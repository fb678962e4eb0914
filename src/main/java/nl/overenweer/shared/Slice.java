package nl.overenweer.shared;

import java.util.List;

/** The rows {@code from} up to {@code from + size} out of {@code total}. */
public record Slice<T>(List<T> rows, long total, int from, int size) {
    public Slice {
        if (from < 0 || size < 1 || total < 0) {
            throw new IllegalArgumentException("no slice: total " + total + ", from " + from + ", size " + size);
        }
        rows = List.copyOf(rows);
    }

    public boolean first() {
        return from == 0;
    }

    public boolean last() {
        return from + rows.size() >= total;
    }
}
