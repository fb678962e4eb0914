package nl.overenweer.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.overenweer.shared.web.Route;

/** Every address of the product with something in its braces, and who walks them. */
final class Addresses {
    /** Of organisations of A only; their roles as the demonstration made them. */
    static final Map<String, Set<String>> ACCOUNTS_OF_A = Map.of(
            "sanne.dewit@ggz-westerkade.example", Set.of("LEARNER"),
            "roos.verbeek@raad-noordrand.example", Set.of("TRAINER", "LEARNER"),
            "marjolein.kuipers@ggz-westerkade.example", Set.of("MANAGER", "LEARNER"),
            "pieter.hoekstra@raad-noordrand.example", Set.of("MANAGER", "LEARNER"),
            "imran.yildiz@ggz-westerkade.example", Set.of("ADMINISTRATOR"));

    private static final Map<String, String> WORDS = Map.of(
            "module", "meldcode-en-kindcheck",
            "item", "casus-1",
            "scene", "begin",
            "spot", "begin",
            "tekst", "voor",
            "taal", "nl",
            "code", "ggz-delinde",
            "secret", "abcdefghijabcdefghijabcdefghij");

    /** More than the demonstration has of anything that has a number and of which an organisation is the owner. */
    private static final int NUMBERS = 70;

    private Addresses() {}

    /** Where an address names somebody or something by a number, with the numbers of all organisations. */
    static List<String> all(Route route) {
        boolean numbered = !of(route, 1).equals(of(route, 2));
        return IntStream.rangeClosed(1, numbered ? NUMBERS : 1)
                .mapToObj(number -> of(route, number))
                .toList();
    }

    static String of(Route route, int number) {
        String path = route.pattern().replace("/**", "/1");
        for (Map.Entry<String, String> each : WORDS.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", each.getValue());
        }
        return path.replaceAll("\\{[^}]*}", Integer.toString(number));
    }
}
