package nl.overenweer.testing.browser;

import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a browser, or installs one: {@code CHROMIUM}, the usual places, Debian's package (as root), Playwright's own. */
final class Chromium {
    /** How long a test waits for what must come, in milliseconds: a machine that builds at the same time may take its time. */
    static final double PATIENCE = 30_000;

    private static final String SKIP_DOWNLOAD = "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD";
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome-stable",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private Chromium() {}

    /** A driver that never downloads by itself. */
    static Playwright driver() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of(SKIP_DOWNLOAD, "1")));
    }

    /** The browser's program; empty for the one that Playwright keeps itself. */
    static Optional<Path> program() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            Path program = Path.of(named);
            if (!Files.isExecutable(program)) {
                throw new IllegalStateException("CHROMIUM names " + named + ", which is no program.");
            }
            return Optional.of(program);
        }
        return usual().or(Chromium::debian).or(Chromium::playwrightsOwn);
    }

    private static Optional<Path> usual() {
        return Stream.concat(onPath(), USUAL_PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "google-chrome").map(Path.of(folder)::resolve));
    }

    private static Optional<Path> debian() {
        boolean possible =
                Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"));
        if (!possible) {
            return Optional.empty();
        }
        boolean installed =
                run("apt-get", "update") && run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return installed ? usual() : Optional.empty();
    }

    /** Playwright ends the virtual machine after an install, so it has one of its own. */
    private static Optional<Path> playwrightsOwn() {
        boolean installed = run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CLI.class.getName(),
                "install",
                "chromium");
        if (!installed) {
            throw new IllegalStateException(
                    "There is no browser for the tests: install Chromium or Chrome, or name its program in CHROMIUM.");
        }
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
