package nl.overenweer.people.web;

import java.util.List;
import java.util.Locale;

/** Two letters for a name: 'Sanne de Wit' is SW, since words in small letters are no part of it. */
final class Initials {
    private Initials() {}

    static String of(String name) {
        List<String> words = List.of(name.strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty() && !Character.isLowerCase(word.codePointAt(0)))
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.size() > 1 ? letter(words.get(words.size() - 1)) : "";
        return letter(words.get(0)) + last;
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
