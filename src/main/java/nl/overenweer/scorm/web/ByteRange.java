package nl.overenweer.scorm.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a file that is asked for (RFC 9110, 14).
 *
 * @param first its first byte
 * @param last its last one
 */
record ByteRange(long first, long last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /** What a header asks: empty for the whole file, also when it asks what we don't do (several pieces, other units), as the norm allows. */
    static Optional<ByteRange> asked(@Nullable String header, long size) {
        Matcher one = ONE.matcher(header == null ? "" : header.strip());
        if (!one.matches() || one.group(1).isEmpty() && one.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (one.group(1).isEmpty()) {
            long length = Math.min(Long.parseLong(one.group(2)), size);
            return Optional.of(new ByteRange(size - length, size - 1));
        }
        long first = Long.parseLong(one.group(1));
        long last = one.group(2).isEmpty() ? size - 1 : Math.min(Long.parseLong(one.group(2)), size - 1);
        boolean nonsense = !one.group(2).isEmpty() && Long.parseLong(one.group(2)) < first;
        return nonsense ? Optional.empty() : Optional.of(new ByteRange(first, last));
    }

    /** Whether any of it is in a file of this size; "416 Range Not Satisfiable" otherwise. */
    boolean isWithin(long size) {
        return first < size && first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
