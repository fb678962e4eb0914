package nl.overenweer.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.reading.CourseTree.Folder;
import nl.overenweer.launcher.DatabaseForTests;

/**
 * Measures with many: 10,000 learners and 200,000 events in the database, 32 people at once who never pause, the load generator on the
 * same machine. What is measured was warmed up first: a server runs for weeks, and spends its first minutes on compiling. Says per kind of
 * request how long 95 of 100 waited, and how much processor time one took of server and database together.
 */
public final class Bench {
    private static final int PEOPLE = 32;
    private static final int PUPILS = Integer.getInteger("bench.pupils", 3_000);
    private static final int READING_TURNS = 100;
    private static final int WARMING_TURNS = 300;
    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();
    private static final String MODULE = "psychopathologie-en-ouderschap";

    private static final List<String> READ = List.of("start", "page", "scene");

    private final URI product;
    private final Server server;
    private final Round round;

    private Bench(Server server, Round round) {
        this.product = server.address();
        this.server = server;
        this.round = round;
    }

    public static void main(String[] arguments) throws Exception {
        empty(FOLDER);
        Files.createDirectories(FOLDER.resolve("product"));
        DatabaseForTests database = DatabaseForTests.start(FOLDER.resolve("database"));
        try (Server server = new Server(database, FOLDER.resolve("product"));
                Population population = new Population(database)) {
            say("In the database: " + population.grow() + ".");
            CourseModule module = module();
            Classroom classroom = new Classroom(server.address(), module.slug());
            var pupils = classroom.seat(
                    population.newcomersTo(module.slug(), PUPILS), new Round(module, List.of()).question());
            say(pupils.size() + " of them have just begun a module.");
            new Bench(server, new Round(module, pupils)).run();
        }
        // the database stops with this process, by its own hook
        System.exit(0);
    }

    private void run() throws IOException, InterruptedException {
        int answers = round.size() / PEOPLE;
        ask("warm-up", "mixed", answers / 5);
        for (String kind : READ) {
            ask("warm-up", kind, WARMING_TURNS);
        }
        ask("warm-up", "answer", answers / 5);
        ask("all at once", "mixed", answers / 5);
        for (String kind : READ) {
            ask("one kind", kind, READING_TURNS);
        }
        ask("one kind", "answer", answers / 5);
    }

    private void ask(String title, String asked, int turns) throws IOException, InterruptedException {
        Path feed = FOLDER.resolve("feed.csv");
        Files.write(feed, lines(asked, turns));
        Path results = FOLDER.resolve("gatling");
        empty(results);
        Duration before = server.processorTime();
        int exit = gatling(asked, turns, feed, results).waitFor();
        Duration took = server.processorTime().minus(before);
        int requests = 0;
        for (Figures kind : Figures.of(results)) {
            requests += kind.requests();
            say(title, kind.name(), kind.toString());
        }
        say(
                title,
                asked,
                String.format(
                        Locale.ROOT,
                        "%.2f ms of processor time a request%s",
                        took.toMillis() / (double) Math.max(1, requests),
                        exit == 0 ? "" : ", and the load generator ended with " + exit));
    }

    /** Pages may be asked by the same learner again; answers are given once. */
    private List<String> lines(String asked, int turns) {
        if (asked.equals("mixed") || asked.equals("answer")) {
            return round.next(PEOPLE * turns);
        }
        List<String> readers = round.readers();
        return Stream.concat(
                        Stream.of(Round.HEAD),
                        Stream.iterate(0, i -> i + 1)
                                .limit((long) PEOPLE * turns)
                                .map(i -> readers.get(i % readers.size())))
                .toList();
    }

    private Process gatling(String asked, int turns, Path feed, Path results) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dbench.people=" + PEOPLE,
                        "-Dbench.turns=" + turns,
                        "-Dbench.asked=" + asked,
                        "-Dbench.feed=" + feed,
                        "-Dbench.product=" + product,
                        "io.gatling.app.Gatling",
                        "-s",
                        Load.class.getName(),
                        "-rf",
                        results.toString())
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("gatling.log").toFile())
                .start();
    }

    private static CourseModule module() {
        return CourseFolder.real().folders().stream()
                .map(Folder::module)
                .flatMap(module -> module.value().stream())
                .filter(module -> module.slug().equals(MODULE))
                .findFirst()
                .orElseThrow();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static void say(String title, String name, String line) {
        say(String.format("%-12s %-14s %s", title, name, line));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
