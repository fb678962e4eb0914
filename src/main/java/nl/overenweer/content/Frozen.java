package nl.overenweer.content;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody can change and that keep the author's order (as {@code Set.copyOf} does not). */
final class Frozen {
    private Frozen() {}

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <V> Set<V> set(Collection<V> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    static <V> Map<String, Set<V>> lines(Map<String, Set<V>> lines) {
        var copy = new LinkedHashMap<String, Set<V>>();
        lines.forEach((key, values) -> copy.put(key, set(values)));
        return Collections.unmodifiableMap(copy);
    }

    static <V> Map<Glasses, V> perGlasses(Map<Glasses, V> map) {
        var copy = new EnumMap<Glasses, V>(Glasses.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    static Set<Glasses> glasses(Collection<Glasses> values) {
        var copy = EnumSet.noneOf(Glasses.class);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }
}
