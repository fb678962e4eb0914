package nl.overenweer.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.overenweer.launcher.DatabaseForTests;
import nl.overenweer.scorm.SmallPackage;

/**
 * 32 learners are at work in a package of another tool; what content sets goes to the server in commits of 30 values. At the pace that the
 * player keeps at its busiest, one commit a second each, and without any pause; with another score in one of five commits, and in each, which then
 * each go into the ledger too: the worst that content can do. The one who commits is on the same machine.
 */
public final class CommitBench {
    private static final int LEARNERS = 32;
    private static final int WARMING = 900;
    private static final int TURNS = 100;
    private static final int FEW = 5;
    private static final int SELDOM = 50;
    private static final int SECONDS = 40;
    private static final Path FOLDER = Path.of("target/bench-commits").toAbsolutePath();

    private final Server server;
    private final List<Player> players;

    private CommitBench(Server server, List<Player> players) {
        this.server = server;
        this.players = players;
    }

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(FOLDER.resolve("product"));
        DatabaseForTests database = DatabaseForTests.start(FOLDER.resolve("database"));
        try (Server server = new Server(database, FOLDER.resolve("product"))) {
            String module = module(Desk.signIn(server.address(), "roos.verbeek@raad-noordrand.example"));
            List<Player> players = new ArrayList<>();
            for (String email : learners(database)) {
                players.add(Player.open(Desk.signIn(server.address(), email), module));
            }
            CommitBench bench = new CommitBench(server, players);
            bench.ask("warm-up", WARMING, Duration.ZERO, SELDOM);
            bench.ask("without a pause", TURNS, Duration.ZERO, FEW);
            bench.ask("without a pause, all scores", TURNS, Duration.ZERO, 1);
            bench.ask("one a second each", SECONDS, Duration.ofSeconds(1), FEW);
        }
        System.exit(0);
    }

    /** A package of one part, for everybody, as a module by itself; its address. */
    private static String module(Desk trainer) throws IOException, InterruptedException {
        trainer.bring(
                "/maken/pakketten/bestand",
                "for",
                "all",
                "klein.zip",
                BodyPublishers.ofByteArray(
                        SmallPackage.legacy(SmallPackage.item("a", ""), "a").zip()));
        trainer.await("/api/maken/pakketten/imports");
        String card = Optional.ofNullable(trainer.page("/maken/pakketten").selectFirst("main a[href~=/maken/pakketten/\\d+$]"))
                .orElseThrow(() -> new IllegalStateException("the package is not there"))
                .attr("href");
        trainer.submit(
                trainer.page(card),
                "#publish-it",
                Map.of("title", "Meting", "summary", "Een meting.", "goals", "Meten.", "minutes", "10", "law-date", "2026-07-01", "code", "X9", "slug", "meting"));
        return "/modules/meting";
    }

    private static List<String> learners(DatabaseForTests database) throws SQLException {
        List<String> emails = new ArrayList<>();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT DISTINCT p.email FROM people_person p JOIN people_membership m ON m.person_id = p.id"
                                + " WHERE m.role = 'LEARNER' AND m.valid_until IS NULL AND p.id NOT IN"
                                + " (SELECT person_id FROM people_membership WHERE role <> 'LEARNER') ORDER BY p.email LIMIT "
                                + LEARNERS)) {
            while (rows.next()) {
                emails.add(rows.getString(1));
            }
        }
        return emails;
    }

    /** @param scores a commit in so many brings another score */
    private void ask(String what, int turns, Duration pace, int scores) throws Exception {
        ExecutorService all = Executors.newFixedThreadPool(players.size());
        Duration before = server.processorTime();
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (Player player : players) {
            long late = pace.toMillis() * work.size() / players.size();
            work.add(() -> player.commit(turns, pace, late, scores));
        }
        List<Long> took = new ArrayList<>();
        for (Future<List<Long>> done : all.invokeAll(work)) {
            took.addAll(done.get());
        }
        all.shutdown();
        Duration spent = server.processorTime().minus(before);
        FiguresBench.tell(what, took);
        FiguresBench.say("", "%.2f ms of processor time a commit", spent.toMillis() / (double) took.size());
    }

    /** A learner with the package in front of her. */
    private static final class Player {
        private final Desk desk;
        private final String address;
        private final int session;
        private int number;

        private Player(Desk desk, String address, int session) {
            this.desk = desk;
            this.address = address;
            this.session = session;
        }

        static Player open(Desk desk, String module) throws IOException, InterruptedException {
            desk.submit(desk.page(module), "main form button[type=submit]", Map.of());
            String registration = Optional.ofNullable(desk.page(module + "/pakket/speler").selectFirst("#player"))
                    .orElseThrow(() -> new IllegalStateException("no player"))
                    .attr("data-registration");
            String address = "/api/scorm/" + registration;
            String opened = desk.post(address + "/sessions", "{\"device\":\"bench\",\"takesOver\":true}");
            return new Player(
                    desk,
                    address,
                    Integer.parseInt(opened.replaceFirst("(?s).*\"session\":(\\d+).*", "$1")));
        }

        /** In microseconds, each. */
        List<Long> commit(int turns, Duration pace, long late, int scores) throws IOException, InterruptedException {
            List<Long> took = new ArrayList<>();
            long first = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(late);
            for (int i = 0; i < turns; i++) {
                TimeUnit.NANOSECONDS.sleep(first + i * pace.toNanos() - System.nanoTime());
                String json = values(scores);
                long begun = System.nanoTime();
                desk.post(address + "/commits", json);
                took.add((System.nanoTime() - begun) / 1_000);
            }
            return took;
        }

        /** Five answers of five values each, and what content tells with every page. */
        private String values(int scores) {
            number++;
            List<String> set = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String row = "cmi.interactions." + ((number - 1) % 20 * 5 + i) + ".";
                set.add(pair(row + "id", "vraag-" + i));
                set.add(pair(row + "type", "choice"));
                set.add(pair(row + "student_response", "a"));
                set.add(pair(row + "result", "correct"));
                set.add(pair(row + "latency", "00:00:12"));
            }
            set.add(pair("cmi.core.lesson_location", "pagina-" + number));
            set.add(pair("cmi.core.lesson_status", "incomplete"));
            set.add(pair("cmi.core.score.raw", String.valueOf(number / scores % 100)));
            set.add(pair("cmi.core.session_time", "00:10:00"));
            set.add(pair("cmi.suspend_data", "stand ".repeat(100) + number));
            return "{\"session\":%d,\"number\":%d,\"part\":\"a\",\"ending\":\"none\",\"set\":[%s]}"
                    .formatted(session, number, String.join(",", set));
        }

        private static String pair(String element, String value) {
            return "[\"" + element + "\",\"" + value + "\"]";
        }
    }
}
