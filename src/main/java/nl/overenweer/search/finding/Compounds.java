package nl.overenweer.search.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes Dutch compounds apart by words that the texts themselves use: kinderbeschermingsmaatregel into kinderbescherming and maatregel. A word
 * falls apart only where both sides are known, so kameraad holds no raad.
 */
final class Compounds {
    private static final int SHORTEST_PART = 4;
    private static final List<String> LINKS = List.of("", "s", "en", "e", "n");

    private final Set<String> known = new HashSet<>();

    /** @param words in small letters without accents; words that say nothing left out */
    Compounds(Set<String> words) {
        for (String word : words) {
            if (word.length() >= SHORTEST_PART) {
                known.add(word);
                known.add(WordForm.of(word));
            }
        }
    }

    /** A compound's two sides; what the last one names, the whole is a kind of. */
    record Split(String front, String tail) {}

    /** Empty for a word that does not fall apart. */
    Optional<Split> split(String word) {
        for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
            String front = isKnown(word.substring(cut)) ? front(word.substring(0, cut)) : "";
            if (!front.isEmpty()) {
                return Optional.of(new Split(front, word.substring(cut)));
            }
        }
        return Optional.empty();
    }

    /** Both sides, and theirs in turn. */
    List<String> parts(String word) {
        return split(word)
                .map(split -> Stream.of(split.front(), split.tail())
                        .flatMap(side -> Stream.concat(Stream.of(side), parts(side).stream()))
                        .toList())
                .orElse(List.of());
    }

    /** Without the letter or two that link it to what follows; a compound itself perhaps; empty when it is no word. */
    private String front(String text) {
        return fronts(text)
                .filter(known::contains)
                .findFirst()
                .or(() -> Optional.of(text).filter(this::isKnown))
                .or(() -> fronts(text).filter(word -> split(word).isPresent()).findFirst())
                .orElse("");
    }

    private static Stream<String> fronts(String text) {
        return LINKS.stream()
                .filter(text::endsWith)
                .map(link -> text.substring(0, text.length() - link.length()))
                .filter(word -> word.length() >= SHORTEST_PART);
    }

    private boolean isKnown(String word) {
        return known.contains(word) || word.length() > SHORTEST_PART && known.contains(WordForm.of(word));
    }
}
