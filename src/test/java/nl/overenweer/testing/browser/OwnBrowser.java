package nl.overenweer.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A browser that keeps what it keeps in a folder of its own, and that can be killed. */
public final class OwnBrowser implements AutoCloseable {
    private final Path profile;
    private final Playwright driver = Chromium.driver();

    public OwnBrowser() throws IOException {
        this.profile = Files.createTempDirectory(Files.createDirectories(Path.of("target/browser")), "profile-")
                .toAbsolutePath();
    }

    /** Starts it and opens a tab. */
    public Page open() {
        BrowserType.LaunchPersistentContextOptions options = new BrowserType.LaunchPersistentContextOptions()
                .setArgs(Visits.FLAGS)
                .setHeadless(true);
        Chromium.program().ifPresent(options::setExecutablePath);
        BrowserContext context = driver.chromium().launchPersistentContext(profile, options);
        Page page = context.newPage();
        page.setDefaultTimeout(Chromium.PATIENCE);
        return page;
    }

    /** As when the battery is empty: by a signal that it can't hear, all its processes at once. */
    public void kill() {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(profile.toString()))
                        .isPresent())
                .forEach(process -> {
                    process.destroyForcibly();
                    process.onExit().join();
                });
    }

    @Override
    public void close() {
        kill();
        try {
            driver.close();
        } catch (PlaywrightException gone) {
            // it was killed; there is nothing left to close
        }
    }
}
