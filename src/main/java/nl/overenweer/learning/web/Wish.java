package nl.overenweer.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.content.Track;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the catalogue, as the address has it: {@code ?spoor=a&stand=open&tijd=30}. Words that say nothing ask nothing.
 *
 * @param stand how she stands in it
 * @param minutes the time that she has; 0 for any
 */
public record Wish(Optional<Track> track, Stand stand, int minutes) {
    /** How a learner stands in a module. */
    public enum Stand {
        ALL,
        NOT_BEGUN,
        BUSY,
        DONE,
        ASKED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Wish of(HttpServletRequest request) {
        return new Wish(
                one(Track.values(), request.getParameter("spoor")),
                one(Stand.values(), request.getParameter("stand")).orElse(Stand.ALL),
                minutes(request.getParameter("tijd")));
    }

    /** Whether anything is asked. */
    public boolean isAny() {
        return track.isPresent() || stand != Stand.ALL || minutes > 0;
    }

    boolean fits(TrackLines lines) {
        return track.map(lines.track()::equals).orElse(true);
    }

    boolean fits(ModuleLine line) {
        return inState(line) && (minutes == 0 || line.minutesToGo() <= minutes);
    }

    private boolean inState(ModuleLine line) {
        return switch (stand) {
            case ALL -> true;
            case NOT_BEGUN -> line.isTodo();
            case BUSY -> line.isBusy();
            case DONE -> line.isDone();
            case ASKED -> line.asked() && !line.isDone();
        };
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable String word) {
        for (E each : all) {
            if (each.name().equalsIgnoreCase(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static int minutes(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
