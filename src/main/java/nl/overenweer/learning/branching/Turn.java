package nl.overenweer.learning.branching;

import java.util.function.Function;
import nl.overenweer.content.Scene;

/** What comes of a choice: the next scene, or a refusal that changes nothing. */
public sealed interface Turn {
    /** The story goes on at {@code to}; {@code trail} has the decision in it. */
    record Moved(Scene to, Trail trail) implements Turn {
        @Override
        public <R> R match(Function<Moved, R> onMoved, Function<Refused, R> onRefused) {
            return onMoved.apply(this);
        }
    }

    /** Nothing changed; you are still at {@code here}. */
    record Refused(Refusal why, Scene here) implements Turn {
        @Override
        public <R> R match(Function<Moved, R> onMoved, Function<Refused, R> onRefused) {
            return onRefused.apply(this);
        }
    }

    <R> R match(Function<Moved, R> onMoved, Function<Refused, R> onRefused);
}
