package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import nl.overenweer.content.Item;

/**
 * One item of a module, as it stands for a learner.
 *
 * @param address where to go on in it
 * @param timeUps when time was up, for each run of a closing test that was handed in for that
 */
public record ItemView(Item item, Kind kind, State state, String address, boolean current, List<Instant> timeUps) {
    public ItemView {
        timeUps = List.copyOf(timeUps);
    }

    public enum Kind {
        PAGE,
        CASE,
        QUIZ,
        PACKAGE
    }

    public enum State {
        NOT_STARTED,
        BUSY,
        DONE
    }

    public String slug() {
        return item.slug();
    }

    public String title() {
        return item.title();
    }

    static Kind kind(Item item) {
        return item.match(page -> Kind.PAGE, vignette -> Kind.CASE, quiz -> Kind.QUIZ, scorm -> Kind.PACKAGE);
    }
}
