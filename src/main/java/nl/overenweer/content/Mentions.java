package nl.overenweer.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ids of the terms and the articles of law that a module names anywhere in its text: {@code begrip:kindcheck}, {@code wet:jw-3.3 lid 1}. */
public record Mentions(Set<String> terms, Set<String> statutes) {
    private static final String SLUG = ":([a-z0-9]+(?:[-._][a-z0-9]+)*)";
    private static final Pattern TERM = Pattern.compile("\\bbegrip" + SLUG);
    private static final Pattern STATUTE = Pattern.compile("\\bwet" + SLUG);

    public Mentions {
        terms = Frozen.set(terms);
        statutes = Frozen.set(statutes);
    }

    public static Mentions of(ModuleFiles files) {
        String text = files.paths().stream()
                .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
                .flatMap(path -> files.text(path).stream())
                .collect(Collectors.joining("\n"));
        return new Mentions(named(TERM, text), named(STATUTE, text));
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
