package nl.overenweer.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.launcher.DatabaseForTests;
import nl.overenweer.people.security.FormToken;
import nl.overenweer.people.security.Secret;

/**
 * Many learners with a past: the demonstration's own people and what they did, so many times over. Each copy is a person of the same
 * organisation, with the same attempts and the same ledger, under numbers of its own.
 */
final class Population implements AutoCloseable {
    private static final int LEARNERS = 10_000;
    private static final int EVENTS = 200_000;
    private static final long STRIDE = 1_000_000;

    /** Somebody who is signed in: what her browser would send along. */
    record Guest(long person, String secret) {
        String token() {
            return FormToken.of(secret);
        }
    }

    private final Connection database;

    Population(DatabaseForTests server) throws SQLException {
        database = DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    /** Copies until there are enough people and enough events; says how many there are then. */
    String grow() throws SQLException {
        long people = count("SELECT COUNT(DISTINCT person_id) FROM people_membership WHERE role = 'LEARNER'");
        long events = count("SELECT COUNT(*) FROM learning_step");
        long copies = Math.max(ceiling(LEARNERS, people), ceiling(EVENTS, events));
        run("CREATE TABLE bench_copy (k INT NOT NULL PRIMARY KEY)");
        for (long k = 1; k < copies; k++) {
            run("INSERT INTO bench_copy (k) VALUES (" + k + ")");
        }
        copy("people_person", "id", "email", "CONCAT('k', k, '-', email)");
        copy("people_membership", "id,person_id", "", "");
        copy("enrolment_enrolment", "id,person_id", "", "");
        copy("learning_attempt", "id,person_id", "", "");
        copy("learning_step", "attempt_id", "", "");
        copy("learning_progress", "attempt_id,person_id", "", "");
        run("DROP TABLE bench_copy");
        run("ANALYZE TABLE people_person, people_membership, enrolment_enrolment, learning_attempt, learning_step,"
                + " learning_progress");
        return "%d learners, %d events"
                .formatted(
                        count("SELECT COUNT(DISTINCT person_id) FROM people_membership WHERE role = 'LEARNER'"),
                        count("SELECT COUNT(*) FROM learning_step"));
    }

    /** Copies of learners who never opened this module, each signed in. */
    List<Guest> newcomersTo(String module, int most) throws SQLException {
        return signIn(
                "SELECT DISTINCT m.person_id FROM people_membership m WHERE m.role = 'LEARNER' AND m.valid_until IS NULL"
                        + " AND m.person_id > " + STRIDE + " AND NOT EXISTS (SELECT 1 FROM learning_attempt a WHERE"
                        + " a.person_id = m.person_id AND a.module = '" + module + "') ORDER BY m.person_id LIMIT "
                        + most);
    }

    private List<Guest> signIn(String people) throws SQLException {
        List<Guest> guests = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(people)) {
            while (rows.next()) {
                guests.add(new Guest(rows.getLong(1), Secret.fresh()));
            }
        }
        try (PreparedStatement insert = database.prepareStatement(
                "INSERT INTO people_session (person_id, digest, device, started_at, last_seen_at)"
                        + " VALUES (?, ?, 'bench', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")) {
            for (Guest guest : guests) {
                insert.setLong(1, guest.person());
                insert.setString(2, Secret.digest(guest.secret()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return guests;
    }

    /** All columns as they are, but those of {@code moved} a stride further per copy, and {@code changed} as {@code to} says. */
    private void copy(String table, String moved, String changed, String to) throws SQLException {
        List<String> names = columns(table, List.of(moved.split(",")));
        List<String> values = names.stream()
                .map(name -> List.of(moved.split(",")).contains(name)
                        ? name + " + k * " + STRIDE
                        : name.equals(changed) ? to : "t." + name)
                .toList();
        run("INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT " + String.join(", ", values) + " FROM "
                + table + " t, bench_copy");
    }

    /** Without numbers that the database gives by itself, but for those that are moved. */
    private List<String> columns(String table, List<String> moved) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = database.getMetaData().getColumns(database.getCatalog(), null, table, "%")) {
            while (rows.next()) {
                String name = rows.getString("COLUMN_NAME");
                if (moved.contains(name) || !"YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private long count(String query) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long ceiling(long wanted, long had) {
        return (wanted + had - 1) / had;
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }
}
