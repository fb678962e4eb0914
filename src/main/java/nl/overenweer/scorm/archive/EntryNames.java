package nl.overenweer.scorm.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the names in one zip are to be read that do not say so themselves. "D.1: The ZIP format has historically supported only the original
 * IBM PC character encoding set, commonly referred to as IBM Code Page 437"; in truth tools wrote what their computer spoke.
 */
final class EntryNames {
    private static final List<Charset> OLD = List.of(Charset.forName("IBM437"), Charset.forName("windows-1252"));

    private final Charset charset;

    private EntryNames(Charset charset) {
        this.charset = charset;
    }

    /** All names of a zip were written by the same tool: the one reading that fits them all, or that makes the most letters of them. */
    static EntryNames of(Collection<byte[]> names) {
        if (names.stream().allMatch(name -> utf8(name).isPresent())) {
            return new EntryNames(StandardCharsets.UTF_8);
        }
        Charset best = OLD.get(0);
        for (Charset each : OLD) {
            best = letters(names, each) > letters(names, best) ? each : best;
        }
        return new EntryNames(best);
    }

    String read(byte[] name) {
        return new String(name, charset);
    }

    private static Optional<String> utf8(byte[] name) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static long letters(Collection<byte[]> names, Charset charset) {
        String all = names.stream().map(name -> new String(name, charset)).collect(Collectors.joining());
        Stream<Integer> signs = all.codePoints().boxed();
        return signs.filter(sign -> sign > 0x7F
                        && Character.isLetter(sign)
                        && Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN)
                .count();
    }
}
