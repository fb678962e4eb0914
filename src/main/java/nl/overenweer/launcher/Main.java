package nl.overenweer.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The product's one command. Without words it runs; {@code admin} makes the first administrator; {@code recount} checks the figures; {@code
 * audit} proves the audit log; {@code health} asks a running one.
 */
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        Logger.getLogger("").setLevel(Level.WARNING);
        String command = words.length == 0 ? "run" : words[0].toLowerCase(Locale.ROOT);
        String[] rest = words.length == 0 ? words : Arrays.copyOfRange(words, 1, words.length);
        try {
            switch (command) {
                case "run" -> new Run(Settings.of(System.getenv()), application()).untilStopped();
                case "demo" -> new Run(Settings.of(demonstration()), application()).untilStopped();
                case "admin" -> System.exit(Administrator.asked(rest).make(System.getenv(), application()));
                case "recount" -> System.exit(Recount.asked(rest).make(System.getenv(), application()));
                case "audit" -> System.exit(AuditProof.asked(rest).prove(System.getenv(), application()));
                case "health" ->
                    System.exit(Health.of(Settings.of(System.getenv())).exitCode());
                default -> {
                    Console.say("usage");
                    System.exit("help".equals(command) ? 0 : 2);
                }
            }
        } catch (StartRefused refused) {
            Console.print(String.valueOf(refused.getMessage()));
            System.exit(1);
        }
    }

    /** As {@code run}, with demonstration data unless DEMO says otherwise; ends with the build that started it. */
    private static Map<String, String> demonstration() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putIfAbsent("DEMO", "true");
        environment.putIfAbsent("FOLLOW_PARENT", "true");
        return environment;
    }

    /** The WAR lies beside the launcher's jar. */
    private static Path application() {
        Path jar = Path.of(URI.create(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        Path application = jar.resolveSibling("ROOT.war");
        if (!Files.isRegularFile(application)) {
            throw new StartRefused("start.no-application", application);
        }
        return application;
    }

    /** What the application reads by MicroProfile Config. */
    static void hand(Map<String, String> values) {
        values.forEach(System::setProperty);
    }
}
