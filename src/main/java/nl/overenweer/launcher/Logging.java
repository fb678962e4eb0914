package nl.overenweer.launcher;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the server's own words go: a file that is turned over at 10 MB, or the console (in a container). */
final class Logging {
    private static final String FORMAT = "%1$tFT%1$tT.%1$tL%1$tz %4$-7s %3$s: %5$s%6$s%n";

    private final Settings settings;
    private final DataFolder folder;

    Logging(Settings settings, DataFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    static Path file(DataFolder folder) {
        return folder.folder("log").resolve("overenweer.log");
    }

    /** What the server's libraries print past their log goes to a file: the console is for whoever started the product. */
    static void takeOutput(DataFolder folder) {
        try {
            Path file = folder.folder("log").resolve("output.log");
            System.setOut(new PrintStream(new FileOutputStream(file.toFile()), true, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new StartRefused("start.folder-closed", folder.root(), e.getMessage());
        }
    }

    Path write() {
        Path properties = folder.folder("tmp").resolve("logging.properties");
        try {
            return Files.write(properties, lines());
        } catch (IOException e) {
            throw new StartRefused("start.folder-closed", properties, e.getMessage());
        }
    }

    private List<String> lines() {
        String handler = "java.util.logging." + (settings.logToConsole() ? "ConsoleHandler" : "FileHandler");
        String pattern = file(folder).toString().replace("%", "%%").replace("\\", "/");
        return List.of(
                "handlers=" + handler,
                handler + ".level=INFO",
                handler + ".formatter=java.util.logging.SimpleFormatter",
                "java.util.logging.FileHandler.pattern=" + pattern,
                "java.util.logging.FileHandler.limit=10000000",
                "java.util.logging.FileHandler.count=5",
                "java.util.logging.FileHandler.append=true",
                "java.util.logging.FileHandler.encoding=UTF-8",
                "java.util.logging.SimpleFormatter.format=" + FORMAT,
                ".level=INFO",
                "org.hibernate.validator.internal.util.Version.level=WARNING",
                "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                "javax.enterprise.system.security.ssl.level=SEVERE",
                "fish.payara.nucleus.util.level=WARNING");
    }
}
