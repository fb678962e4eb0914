package nl.overenweer.search.finding;

import java.util.Map;
import java.util.Set;

/**
 * The form that the forms of one Dutch word share: melden, meldt, meldde, gemeld and melding all become {@code mel}. Meant for comparing, not
 * for reading. Both Dutch stemmers of Snowball were tried and leave {@code meldt} and {@code vraagt} as they are, so a verb would not be found
 * by its infinitive.
 */
final class WordForm {
    private static final Map<String, String> IRREGULAR =
            Map.of("kinderen", "kin", "crises", "crisis", "weet", "weet", "weten", "weet", "leden", "lid");
    private static final String VOWELS = "aeiouy";
    private static final Set<String> KEEP_T = Set.of("ht", "st");
    private static final int SHORTEST = 3;
    private static final int SHORTEST_NOUN = 4;

    private WordForm() {}

    /** Of a word in small letters without accents. */
    static String of(String word) {
        String plain = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        String known = IRREGULAR.get(plain);
        if (known != null) {
            return known;
        }
        if (plain.length() <= SHORTEST || hasDigit(plain)) {
            return plain;
        }
        String noun = single(withoutNoun(withoutEnding(plain)));
        return sounds(single(withoutParticiple(withoutVerb(noun), noun)));
    }

    /** -heid, -heden, -ing, -ingen: veiligheid belongs to veilig, melding to melden. */
    private static String withoutNoun(String word) {
        for (String ending : new String[] {"heid", "hed", "ing"}) {
            int left = word.length() - ending.length();
            if (word.endsWith(ending) && left >= SHORTEST_NOUN) {
                return word.substring(0, left);
            }
        }
        return word;
    }

    /** -en, -e, -s and -es of plurals, infinitives and adjectives. */
    private static String withoutEnding(String word) {
        if (word.endsWith("en") && left(word, 2) && !isVowel(word, 3)) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("es") && left(word, 2)) {
            return word.substring(0, word.length() - 2);
        }
        if (word.endsWith("e") && left(word, 1) && !isVowel(word, 2)) {
            return word.substring(0, word.length() - 1);
        }
        boolean plural =
                word.endsWith("s") && left(word, 1) && !isVowel(word, 2) && word.charAt(word.length() - 2) != 's';
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The -t or -d of a verb that follows a consonant; recht and dienst keep theirs. */
    private static String withoutVerb(String word) {
        boolean ends = word.endsWith("t") || word.endsWith("d");
        if (!ends || !left(word, 1) || isVowel(word, 2) || KEEP_T.contains(word.substring(word.length() - 2))) {
            return word;
        }
        return withoutVerb(word.substring(0, word.length() - 1));
    }

    /** ge- goes where a -t or -d went: gevraagd, gemeld; not from gesprek. */
    private static String withoutParticiple(String stem, String before) {
        boolean ended = stem.length() < before.length();
        return ended && stem.startsWith("ge") && stem.length() - 2 >= SHORTEST ? stem.substring(2) : stem;
    }

    /** mann becomes man. */
    private static String single(String word) {
        int last = word.length() - 1;
        boolean twice = last > 0 && word.charAt(last) == word.charAt(last - 1) && !isVowel(word, 1);
        return twice ? word.substring(0, last) : word;
    }

    /** Vowels are written single or double, and f and s as v and z, for the same sound: geef and geven, huis and huizen. */
    private static String sounds(String word) {
        String vowels =
                word.replace("aa", "a").replace("ee", "e").replace("oo", "o").replace("uu", "u");
        if (vowels.endsWith("v")) {
            return vowels.substring(0, vowels.length() - 1) + "f";
        }
        return vowels.endsWith("z") ? vowels.substring(0, vowels.length() - 1) + "s" : vowels;
    }

    private static boolean left(String word, int ending) {
        return word.length() - ending >= SHORTEST;
    }

    private static boolean isVowel(String word, int fromTheEnd) {
        return VOWELS.indexOf(word.charAt(word.length() - fromTheEnd)) >= 0;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
