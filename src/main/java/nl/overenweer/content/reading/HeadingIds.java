package nl.overenweer.content.reading;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Heading;

/** Gives each heading of a text an id made of its words; the second of the same words gets a number. */
final class HeadingIds {
    private final String prefix;
    private final Map<String, Integer> used = new HashMap<>();

    HeadingIds(String prefix) {
        this.prefix = prefix;
    }

    String next(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String id = prefix + (plain.isEmpty() ? "kop" : plain);
        int times = used.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + times;
    }

    /** The page's own title is the only heading of the first level. */
    static int level(Heading heading) {
        return Math.max(2, Math.min(4, heading.getLevel()));
    }
}
