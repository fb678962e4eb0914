package nl.overenweer.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What every value of a course is held to when it is made. */
final class Checks {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([-._][a-z0-9]+)*");

    private Checks() {}

    static void that(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    static void slug(String text) {
        that(isSlug(text), "not a name for an address: '" + text + "'");
    }

    static boolean isSlug(String text) {
        return text.length() <= 80 && SLUG.matcher(text).matches();
    }

    static <T> void unique(Collection<T> things, Function<T, String> name) {
        var seen = new HashSet<String>();
        for (T thing : things) {
            that(seen.add(name.apply(thing)), "used twice: '" + name.apply(thing) + "'");
        }
    }
}
