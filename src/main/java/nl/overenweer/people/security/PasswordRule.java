package nl.overenweer.people.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Which passwords we accept: long ones that are not the first to be guessed. No duty of digits and signs, no changing by the calendar
 * (NIST SP 800-63B, 5.1.1.2: 'Verifiers SHOULD NOT impose other composition rules').
 */
public final class PasswordRule {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 200;

    private static final List<String> GUESSED_FIRST = List.of(
            "wachtwoord",
            "welkom",
            "password",
            "qwerty",
            "azerty",
            "letmein",
            "geheim",
            "overenweer",
            "jeugdzorg",
            "kinderbescherming",
            "voorjaar",
            "zomer",
            "herfst",
            "winter",
            "lente",
            "feyenoord",
            "ajax",
            "admin",
            "iloveyou",
            "abc",
            "123",
            "111",
            "000");

    private PasswordRule() {}

    /** The key of the sentence that says why not; empty for a good password. */
    public static Optional<String> refusal(String password, String email, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of("people.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("people.password.long");
        }
        String small = password.toLowerCase(Locale.ROOT);
        if (holdsOwn(small, email, name)) {
            return Optional.of("people.password.own");
        }
        return easy(small) ? Optional.of("people.password.easy") : Optional.empty();
    }

    private static boolean holdsOwn(String small, String email, String name) {
        String account = email.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        String rest = small.replace(account, "");
        for (String part : name.toLowerCase(Locale.ROOT).split("\\s+")) {
            rest = part.length() > 2 ? rest.replace(part, "") : rest;
        }
        return rest.length() < small.length() && rest.length() < SHORTEST - 4;
    }

    /** Nothing much is left without what everybody tries first, or it is a few characters over and over, or a row of the keyboard. */
    private static boolean easy(String small) {
        String rest = small;
        for (String each : GUESSED_FIRST) {
            rest = rest.replace(each, "");
        }
        boolean common = rest.replaceAll("[^\\p{L}]", "").length() < 4 && rest.length() < SHORTEST - 4;
        boolean repeated = small.chars().distinct().count() < 5;
        return common || repeated || neighbours(small) > small.length() * 3 / 4;
    }

    private static long neighbours(String small) {
        long count = 0;
        for (int i = 1; i < small.length(); i++) {
            count += small.charAt(i) == small.charAt(i - 1) + 1 || small.charAt(i) == small.charAt(i - 1) - 1 ? 1 : 0;
        }
        return count;
    }
}
