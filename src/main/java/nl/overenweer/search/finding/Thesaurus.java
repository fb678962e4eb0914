package nl.overenweer.search.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names for one thing, as the glossary has them: a term and its other forms. */
final class Thesaurus {
    /** A name as its word forms. */
    record Name(List<String> forms) {}

    /** The names that say the same as the words found, and how many words those were. */
    record Found(int words, List<Name> others) {}

    private final List<List<Name>> groups = new ArrayList<>();

    void add(List<Name> names) {
        List<Name> distinct = names.stream()
                .filter(name -> !name.forms().isEmpty())
                .distinct()
                .toList();
        if (distinct.size() > 1) {
            groups.add(distinct);
        }
    }

    /** The longest name that begins at this word. */
    Optional<Found> at(List<String> forms, int from) {
        Optional<Found> longest = Optional.empty();
        for (List<Name> group : groups) {
            for (Name name : group) {
                int length = name.forms().size();
                boolean longer = longest.map(found -> length > found.words()).orElse(true);
                if (longer && begins(forms, from, name.forms())) {
                    longest = Optional.of(new Found(
                            length,
                            group.stream().filter(other -> !other.equals(name)).toList()));
                }
            }
        }
        return longest;
    }

    private static boolean begins(List<String> forms, int from, List<String> name) {
        int to = from + name.size();
        return to <= forms.size() && forms.subList(from, to).equals(name);
    }
}
