package nl.overenweer.content;

import java.util.Map;
import java.util.Set;

/**
 * What must hold for a choice to be offered, a paragraph to be told, a way to be taken.
 *
 * @param all must hold
 * @param not must not hold as a whole (asking nothing: no restriction)
 */
public record Condition(Demands all, Demands not) {
    public static final Condition ALWAYS = new Condition(Demands.NONE, Demands.NONE);

    /** At each of these scenes one of these choices was made. */
    public static Condition when(Map<String, Set<String>> chosen) {
        return new Condition(Demands.choices(chosen), Demands.NONE);
    }

    /** These choices were not all made. */
    public static Condition unless(Map<String, Set<String>> chosen) {
        return new Condition(Demands.NONE, Demands.choices(chosen));
    }

    public boolean isAlways() {
        return all.isNone() && not.isNone();
    }

    /** Whether this looks at the clock of the case. */
    public boolean isTimed() {
        return all.isTimed() || not.isTimed();
    }

    public boolean holds(Facts facts) {
        return all.hold(facts) && (not.isNone() || !not.hold(facts));
    }
}
