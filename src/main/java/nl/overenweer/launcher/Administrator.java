package nl.overenweer.launcher;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Makes an administrator: starts the product once on a free port of this machine, lets the application do it, and stops. */
record Administrator(String email, String name, String password) {
    private static final int SHORTEST = 12;
    private static final String PROPERTY = "overenweer.admin.";

    static Administrator asked(String[] words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (!words[i].matches("--(email|name)") || i + 1 == words.length) {
                throw new StartRefused("usage");
            }
            given.put(words[i].substring(2), words[i + 1]);
        }
        String email = given.get("email");
        if (email == null || !email.matches("[^@\\s]+@[^@\\s]+")) {
            throw new StartRefused("admin.email");
        }
        String password = readPassword();
        if (password.length() < SHORTEST) {
            throw new StartRefused("admin.password", Integer.toString(SHORTEST));
        }
        return new Administrator(email, given.getOrDefault("name", email), password);
    }

    int make(Map<String, String> environment, Path application) {
        Main.hand(Map.of(PROPERTY + "email", email, PROPERTY + "name", name, PROPERTY + "password", password));
        Map<String, String> quiet = new HashMap<>(environment);
        quiet.put("BIND", "127.0.0.1");
        quiet.put("PORT", Integer.toString(EmbeddedDatabase.freePort()));
        new Run(Settings.of(quiet), application).start();
        String answer = System.getProperty(PROPERTY + "answer");
        nl.overenweer.launcher.Console.print(
                answer == null ? nl.overenweer.launcher.Console.sentence("admin.no-answer") : answer);
        return Boolean.getBoolean(PROPERTY + "made") ? 0 : 1;
    }

    /** From the keyboard without showing it, or one line from what is piped in. */
    private static String readPassword() {
        Console keyboard = System.console();
        if (keyboard != null) {
            return new String(keyboard.readPassword(
                    "%s ", nl.overenweer.launcher.Console.sentence("admin.ask", Integer.toString(SHORTEST))));
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new StartRefused("admin.password", Integer.toString(SHORTEST));
        }
    }
}
