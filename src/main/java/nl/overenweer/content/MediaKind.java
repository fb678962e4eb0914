package nl.overenweer.content;

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
    private static final Map<String, MediaKind> BY_ENDING = Map.of(
            "svg", new MediaKind("image/svg+xml", true),
            "png", new MediaKind("image/png", true),
            "jpg", new MediaKind("image/jpeg", true),
            "jpeg", new MediaKind("image/jpeg", true),
            "webp", new MediaKind("image/webp", true),
            "gif", new MediaKind("image/gif", true),
            "mp3", new MediaKind("audio/mpeg", true),
            "mp4", new MediaKind("video/mp4", true),
            "vtt", new MediaKind("text/vtt;charset=UTF-8", true),
            "pdf", new MediaKind("application/pdf", false));

    /** By the ending of the file's name. */
    public static MediaKind of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }
}
