package nl.overenweer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overenweer.bench.Population.Guest;
import nl.overenweer.launcher.DatabaseForTests;

/**
 * Measures what managers ask with 100 organisations of 1,000 people and 18 modules in the database (1.8 million rows of progress): the
 * dashboard of each in turn, one person, the files to the last byte, and bringing in 2,000 people. With {@code -Dbench.kept=true} it goes on
 * with the people that an earlier run left.
 */
public final class FiguresBench {
    private static final Path FOLDER = Path.of("target/bench-figures").toAbsolutePath();

    private final URI product;
    private final List<Guest> managers;
    private final HttpClient client = HttpClient.newHttpClient();

    private FiguresBench(URI product, List<Guest> managers) {
        this.product = product;
        this.managers = managers;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER.resolve("product"));
        Path kept = FOLDER.resolve("database");
        DatabaseForTests database =
                Boolean.getBoolean("bench.kept") ? DatabaseForTests.goOn(kept) : DatabaseForTests.start(kept);
        try (Server server = new Server(database, FOLDER.resolve("product"));
                Multitude multitude = new Multitude(database)) {
            long begun = System.nanoTime();
            long rows = multitude.there() ? multitude.count(Multitude.ROWS) : multitude.grow();
            say(
                    "made",
                    "%,d rows of progress in %d s",
                    rows,
                    Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            new FiguresBench(server.address(), multitude.managers()).run();
            new Staffing(server.address(), multitude.managers().get(0)).run();
        }
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        List<Guest> some = managers.subList(0, Math.min(5, managers.size()));
        for (Guest manager : some) {
            ask(manager, "/voortgang");
        }
        each("dashboard, each organisation", managers, "/voortgang");
        each("dashboard, late ones", managers, "/voortgang?stand=te-laat");
        each("dashboard, by name", managers, "/voortgang?naam=amrani&volgorde=naam");
        each("dashboard, page 400", some, "/voortgang?pagina=400");
        List<Long> drills = new ArrayList<>();
        for (int organisation = 1; organisation <= managers.size(); organisation++) {
            drills.add(ask(
                    managers.get(organisation - 1), "/voortgang/" + Multitude.learner(organisation, organisation * 7)));
        }
        tell("one person", drills);
        each("CSV of 18,000 rows", some, "/api/voortgang.csv");
        each("XLSX of 18,000 rows", some, "/api/voortgang.xlsx");
    }

    private void each(String what, List<Guest> asking, String path) throws IOException, InterruptedException {
        List<Long> took = new ArrayList<>();
        for (Guest manager : asking) {
            took.add(ask(manager, path));
        }
        tell(what, took);
    }

    /** In microseconds, to the last byte. */
    private long ask(Guest manager, String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = client.send(
                HttpRequest.newBuilder(product.resolve(path))
                        .header("Cookie", "ov_session=" + manager.secret())
                        .build(),
                BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            body.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return (System.nanoTime() - begun) / 1_000;
    }

    static void tell(String what, List<Long> took) {
        List<Long> sorted = took.stream().sorted().toList();
        say(
                what,
                "%d times   p50 %.0f ms   p95 %.0f ms   longest %.0f ms",
                sorted.size(),
                sorted.get(sorted.size() / 2) / 1_000.0,
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)) / 1_000.0,
                sorted.get(sorted.size() - 1) / 1_000.0);
    }

    static void say(String what, String format, Object... values) {
        System.out.printf(Locale.ROOT, "%-30s %s%n", what, String.format(Locale.ROOT, format, values));
    }
}
