package nl.overenweer.search.finding;

import java.util.List;

/** Something found: its title and the words around what was sought. */
public record Hit(Entry entry, List<Fragment> title, List<Fragment> snippet) {
    public Hit {
        title = List.copyOf(title);
        snippet = List.copyOf(snippet);
    }
}
