package nl.overenweer.content.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a file that a player asks for, so that somebody can jump into a film: both ends counted from 0 and part of it.
 *
 * @param last smaller than {@code first} when the file has no such part
 */
record ByteRange(int first, int last) {
    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,10})-(\\d{0,10})");

    /**
     * Empty when the whole file is to be sent. RFC 9110, 14.2: 'A server that supports range requests MAY ignore or reject a Range header field that
     * contains an invalid ranges-specifier'; more ranges than one are ignored as well.
     */
    static Optional<ByteRange> of(@Nullable String header, int length) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long suffix = Math.min(length, Long.parseLong(range.group(2)));
            return Optional.of(new ByteRange((int) (length - suffix), suffix == 0 ? -1 : length - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? length - 1L : Long.parseLong(range.group(2));
        if (last < first && !range.group(2).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                first >= length
                        ? new ByteRange(length, -1)
                        : new ByteRange((int) first, (int) Math.min(last, length - 1L)));
    }

    boolean isThere() {
        return last >= first;
    }

    int size() {
        return last - first + 1;
    }
}
