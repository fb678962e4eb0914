package nl.overenweer.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.overenweer.launcher.DatabaseForTests;
import nl.overenweer.people.security.Secret;

/**
 * A country full of organisations: so many with a thousand people each, everybody asked to do every module, and how far each is. All of it is
 * made up, and says so: organisations are called 'Gegenereerd', addresses end in {@code .invalid}. The same each time. There is no ledger under
 * these figures: whoever recounts them finds a difference in each.
 */
final class Multitude implements AutoCloseable {
    static final int ORGANISATIONS = Integer.getInteger("bench.organisations", 100);
    static final int PEOPLE = 1_000;
    static final String ROWS = "SELECT COUNT(*) FROM learning_progress";
    private static final int TEAMS = 20;
    private static final int BATCH = 5_000;
    private static final long BASE = 1_000_000;
    private static final LocalDateTime NOW =
            LocalDateTime.now(java.time.ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);

    /** Somebody's way through a module. */
    private enum Way {
        NOT_BEGUN,
        BUSY,
        DONE,
        DONE_TWICE
    }

    private record Module(String slug, long version) {}

    private final Connection database;
    private final Random chance = new Random(20_261_126);
    private long nextAttempt = 1_000_000_000;

    Multitude(DatabaseForTests server) throws SQLException {
        database = DriverManager.getConnection(server.url(), server.user(), server.password());
        run("SET SESSION unique_checks = 0");
        run("SET SESSION foreign_key_checks = 0");
    }

    /** Makes them all; says how many progress rows there are then. */
    long grow() throws SQLException {
        List<Module> modules = modules();
        for (int number = 1; number <= ORGANISATIONS; number++) {
            organisation(number);
            people(number);
            ways(number, modules);
        }
        run("ANALYZE TABLE people_person, people_membership, enrolment_enrolment, learning_attempt, learning_progress");
        return count(ROWS);
    }

    /** Whether an earlier run made them. */
    boolean there() throws SQLException {
        return count("SELECT COUNT(*) FROM people_organisation WHERE id = " + organisationId(ORGANISATIONS)) > 0;
    }

    /** The manager of each of these organisations, signed in. */
    List<Population.Guest> managers() throws SQLException {
        List<Population.Guest> managers = new ArrayList<>();
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO people_session (person_id, organisation_id, digest, device, started_at, last_seen_at)"
                        + " VALUES (?, ?, ?, 'bench', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")) {
            for (int number = 1; number <= ORGANISATIONS; number++) {
                var manager = new Population.Guest(person(number, PEOPLE), Secret.fresh());
                insert.setLong(1, manager.person());
                insert.setLong(2, BASE + number);
                insert.setString(3, Secret.digest(manager.secret()));
                insert.addBatch();
                managers.add(manager);
            }
            insert.executeBatch();
        }
        return managers;
    }

    /** A learner of this organisation. */
    static long learner(int organisation, int number) {
        return person(organisation, number);
    }

    static long organisationId(int number) {
        return BASE + number;
    }

    private static long person(int organisation, int number) {
        return BASE * 10 + organisation * 10_000L + number;
    }

    private static long team(int organisation, int number) {
        return BASE + organisation * 100L + number;
    }

    private static String profession(int organisation) {
        return organisation % 2 == 0 ? "RVDK" : "GGZ";
    }

    private List<Module> modules() throws SQLException {
        List<Module> modules = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT module, version_id FROM content_current ORDER BY module")) {
            while (rows.next()) {
                modules.add(new Module(rows.getString(1), rows.getLong(2)));
            }
        }
        return modules;
    }

    /** Two to a region, and teams under four departments. */
    private void organisation(int number) throws SQLException {
        run("INSERT INTO people_organisation (id, name, kind, region, founded_at) VALUES (" + organisationId(number)
                + ", 'Gegenereerd " + number + "', '" + profession(number) + "', 'Gegenereerd " + (number + 1) / 2
                + "', UTC_TIMESTAMP(6))");
        for (int team = 1; team <= TEAMS; team++) {
            String parent = team <= 4 ? "NULL" : Long.toString(team(number, 1 + team % 4));
            run("INSERT INTO people_team (id, organisation_id, parent_id, name) VALUES (" + team(number, team) + ", "
                    + organisationId(number) + ", " + parent + ", 'Team " + team + "')");
        }
    }

    /** Learners, one in fifty without a team; the last one keeps and manages them. */
    private void people(int organisation) throws SQLException {
        try (PreparedStatement person = database.prepareStatement(
                        "INSERT INTO people_person (id, email, name, registered_at) VALUES (?, ?, ?,"
                                + " UTC_TIMESTAMP(6))");
                PreparedStatement membership = database.prepareStatement(
                        "INSERT INTO people_membership (person_id, organisation_id, team_id, role, profession,"
                                + " valid_from) VALUES (?, ?, ?, ?, ?, '2024-01-01')")) {
            for (int number = 0; number <= PEOPLE; number++) {
                person.setLong(1, person(organisation, number));
                person.setString(2, "p" + person(organisation, number) + "@gegenereerd.invalid");
                person.setString(3, Names.of(chance));
                person.addBatch();
                if (number < PEOPLE) {
                    Long team = number % 50 == 0 ? null : (Long) team(organisation, 1 + number % TEAMS);
                    join(membership, organisation, number, team, "LEARNER");
                }
            }
            join(membership, organisation, PEOPLE, null, "MANAGER");
            join(membership, organisation, PEOPLE, null, "ADMINISTRATOR");
            person.executeBatch();
            membership.executeBatch();
        }
    }

    private static void join(
            PreparedStatement membership,
            int organisation,
            int number,
            @org.jspecify.annotations.Nullable Long team,
            String role)
            throws SQLException {
        membership.setLong(1, person(organisation, number));
        membership.setLong(2, organisationId(organisation));
        membership.setObject(3, team);
        membership.setString(4, role);
        membership.setString(5, profession(organisation));
        membership.addBatch();
    }

    /** As many rows of progress as there are people and modules: two modules a person were not begun, and two were done twice. */
    private void ways(int organisation, List<Module> modules) throws SQLException {
        try (Rows rows = new Rows(database, BATCH)) {
            for (int number = 0; number < PEOPLE; number++) {
                int shift = chance.nextInt(modules.size());
                for (int m = 0; m < modules.size(); m++) {
                    way(rows, organisation, number, modules.get(m), way((m + shift) % modules.size()));
                }
            }
        }
    }

    private Way way(int place) {
        if (place < 2) {
            return Way.NOT_BEGUN;
        }
        if (place < 4) {
            return Way.DONE_TWICE;
        }
        return chance.nextInt(10) < 6 ? Way.DONE : Way.BUSY;
    }

    private void way(Rows rows, int organisation, int number, Module module, Way way) throws SQLException {
        long person = person(organisation, number);
        LocalDateTime asked = NOW.minusDays(60 + chance.nextInt(700));
        Date due = chance.nextInt(10) == 0
                ? null
                : Date.valueOf(NOW.minusDays(250).plusDays(chance.nextInt(400)).toLocalDate());
        rows.enrolment(person, organisationId(organisation), module.slug(), due, Timestamp.valueOf(asked));
        int attempts = way == Way.NOT_BEGUN ? 0 : way == Way.DONE_TWICE ? 2 : 1;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            LocalDateTime started = asked.plusDays(chance.nextInt(40)).plusMinutes(chance.nextInt(1_000));
            LocalDateTime last = started.plusMinutes(20 + chance.nextInt(20_000));
            boolean done = way != Way.BUSY && (way == Way.DONE || attempt == 1);
            rows.attempt(
                    new Rows.Attempt(
                            nextAttempt++,
                            person,
                            organisationId(organisation),
                            profession(organisation),
                            module.slug(),
                            module.version(),
                            attempt),
                    new Rows.Course(
                            chance.nextInt(8),
                            done,
                            Timestamp.valueOf(started),
                            Timestamp.valueOf(last.isAfter(NOW) ? NOW : last)));
        }
    }

    long count(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
