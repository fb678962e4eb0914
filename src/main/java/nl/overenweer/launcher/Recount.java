package nl.overenweer.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks whether the figures that are kept follow from the ledger: starts the product once on a free port of this machine, lets the application
 * count, and stops.
 *
 * @param organisation its name; empty for all
 */
record Recount(String organisation) {
    private static final String PROPERTY = "overenweer.recount.";

    static Recount asked(String[] words) {
        if (words.length == 0) {
            return new Recount("");
        }
        if (words.length != 2 || !words[0].equals("--organisation") || words[1].isBlank()) {
            throw new StartRefused("usage");
        }
        return new Recount(words[1].strip());
    }

    /** 0 when nothing differs. */
    int make(Map<String, String> environment, Path application) {
        Main.hand(Map.of(PROPERTY + "asked", "true", PROPERTY + "organisation", organisation));
        Map<String, String> quiet = new HashMap<>(environment);
        quiet.put("BIND", "127.0.0.1");
        quiet.put("PORT", Integer.toString(EmbeddedDatabase.freePort()));
        new Run(Settings.of(quiet), application).start();
        String answer = System.getProperty(PROPERTY + "answer");
        Console.print(answer == null ? Console.sentence("recount.no-answer") : answer);
        return Boolean.getBoolean(PROPERTY + "same") ? 0 : 1;
    }
}
