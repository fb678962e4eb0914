package nl.overenweer.content;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;

/**
 * How a module's file is sent to a browser.
 *
 * @param shown whether the browser may show it; anything else is only downloaded
 */
public record MediaKind(String contentType, boolean shown) {
    /** A drawing can carry script and style of its own: script never runs, and nothing is fetched. */
    public static final String DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final MediaKind UNKNOWN = new MediaKind("application/octet-stream", false);
    private static final Map<String, MediaKind> BY_ENDING = Map.ofEntries(
            entry("svg", new MediaKind("image/svg+xml", true)),
            entry("png", new MediaKind("image/png", true)),
            entry("jpg", new MediaKind("image/jpeg", true)),
            entry("jpeg", new MediaKind("image/jpeg", true)),
            entry("webp", new MediaKind("image/webp", true)),
            entry("gif", new MediaKind("image/gif", true)),
            entry("mp3", new MediaKind("audio/mpeg", true)),
            entry("m4a", new MediaKind("audio/mp4", true)),
            entry("mp4", new MediaKind("video/mp4", true)),
            entry("webm", new MediaKind("video/webm", true)),
            entry("vtt", new MediaKind("text/vtt;charset=UTF-8", true)),
            entry("pdf", new MediaKind("application/pdf", false)));

    /** A file may be this large: what is longer belongs in a service for films, or cut in pieces. */
    public static final int MOST_BYTES = 12 * 1024 * 1024;

    /** By the ending of the file's name. */
    public static MediaKind of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }

    /** Where the captions of a sound or film lie: {@code media/gesprek.vtt} for {@code media/gesprek.mp3}. */
    public static String captions(String path) {
        return path.substring(0, path.lastIndexOf('.') + 1) + "vtt";
    }

    public boolean isSound() {
        return contentType.startsWith("audio/");
    }

    /** Whether it takes time: a sound or a film, rather than a picture. */
    public boolean isPlayed() {
        return isSound() || contentType.startsWith("video/");
    }
}
