package nl.overenweer.content.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.function.Function;

/**
 * Texts as they were set and read before. A text of a published version never changes, so it is set once for each kind of reader; what is
 * asked for least goes first.
 */
final class Typeset {
    private static final long CHARACTERS = 24_000_000;
    private static final long GISTS = 8_000_000;

    private static final Cache<Asked, String> HTML = Caffeine.newBuilder()
            .maximumWeight(CHARACTERS)
            .weigher((Asked asked, String html) -> asked.markdown().length() + html.length())
            .build();
    private static final Cache<Text, Gist> READ = Caffeine.newBuilder()
            .maximumWeight(GISTS)
            .weigher((Text text, Gist gist) -> text.markdown().length())
            .build();

    /** @param page whether its blocks get ids, see {@link BlockIds} */
    record Asked(String markdown, Links links, boolean page) {}

    private record Text(String markdown, String prefix) {}

    /** What a text names, apart from how it looks. */
    record Gist(List<MarkdownLink> links, List<Heading> headings) {}

    private Typeset() {}

    static String html(Asked asked, Function<Asked, String> set) {
        String known = HTML.getIfPresent(asked);
        if (known == null) {
            // not in one go: a text may hold texts of its own
            known = set.apply(asked);
            HTML.put(asked, known);
        }
        return known;
    }

    static Gist gist(String markdown, String prefix, Function<String, Gist> read) {
        return READ.get(new Text(markdown, prefix), text -> read.apply(text.markdown()));
    }
}
