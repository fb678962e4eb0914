package nl.overenweer.learning;

import nl.overenweer.content.Item;

/**
 * One item of a module, as it stands for a learner.
 *
 * @param address where to go on in it
 */
public record ItemView(Item item, Kind kind, State state, String address, boolean current) {
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
