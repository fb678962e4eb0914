package nl.overenweer.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run of the product: the database, then the server; stopped in the other order, whoever asks for it. */
final class Run {
    private final Settings settings;
    private final Path application;
    private @Nullable EmbeddedDatabase database;
    private @Nullable ApplicationServer server;
    private boolean stopped;

    Run(Settings settings, Path application) {
        this.settings = settings;
        this.application = application;
    }

    void untilStopped() {
        long begin = System.nanoTime();
        start();
        Console.say(
                "run.ready",
                settings.address(),
                Long.toString(Duration.ofNanos(System.nanoTime() - begin).toSeconds()));
        if (settings.demo()) {
            Console.say("run.demo", settings.address() + "/aanmelden");
        }
        Console.say("run.stop");
    }

    /** Starts all or nothing: what did start is stopped when the rest does not. */
    void start() {
        DataFolder folder = DataFolder.take(settings.dataFolder());
        ApplicationServer.ownTemporaryFolder(folder);
        Logging.takeOutput(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(folder), "stop"));
        ApplicationServer payara = new ApplicationServer(settings, folder);
        payara.claimPort();
        if (settings.followParent()) {
            followParent();
        }
        Main.hand(settings.forApplication());
        Main.hand(Map.of("product.name", ""));
        Main.hand(database(folder));
        Console.say("run.server");
        server = payara;
        payara.start(application);
    }

    private Map<String, String> database(DataFolder folder) {
        if (settings.database().isPresent()) {
            Settings.OutsideDatabase outside = settings.database().get();
            OutsideDatabaseCheck.answers(outside);
            return Map.of(
                    "DB_URL", counted(outside.url()), "DB_USER", outside.user(), "DB_PASSWORD", outside.password());
        }
        Console.say("run.database", settings.dataFolder());
        EmbeddedDatabase embedded = new EmbeddedDatabase(folder);
        database = embedded;
        embedded.start();
        return Map.of(
                "DB_URL", counted(embedded.url()), "DB_USER", embedded.user(), "DB_PASSWORD", embedded.password());
    }

    private String counted(String url) {
        if (!Boolean.parseBoolean(settings.forApplication().get("COUNT_QUERIES"))) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + "queryInterceptors=nl.overenweer.shared.database.QueryCount";
    }

    /** When the build that started us was killed, nobody is left to stop us: then we stop ourselves. */
    private static void followParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private synchronized void stop(DataFolder folder) {
        if (stopped || !folder.held()) {
            return;
        }
        stopped = true;
        try {
            if (server != null) {
                server.stop();
            }
        } finally {
            if (database != null) {
                database.stop();
            }
        }
    }
}
