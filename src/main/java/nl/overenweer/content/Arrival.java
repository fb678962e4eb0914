package nl.overenweer.content;

import org.jspecify.annotations.Nullable;

/**
 * When a document comes on file: at the beginning, with a scene, at a moment, or only when somebody asks for it.
 *
 * @param scene empty unless it comes with a scene
 * @param moment null unless it comes at a moment
 */
public record Arrival(String scene, @Nullable CaseMoment moment, boolean onRequest) {
    public static final Arrival START = new Arrival("", null, false);
    public static final Arrival ON_REQUEST = new Arrival("", null, true);

    public boolean isStart() {
        return equals(START);
    }
}
