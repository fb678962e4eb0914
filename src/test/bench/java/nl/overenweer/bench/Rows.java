package nl.overenweer.bench;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jspecify.annotations.Nullable;

/** Writes enrolments, attempts and their progress, some thousands in a statement. */
final class Rows implements AutoCloseable {
    record Attempt(
            long id, long person, long organisation, String profession, String module, long version, int number) {}

    /** How it went: {@code pages} read of eight when it is not done. */
    record Course(int pages, boolean done, Timestamp started, Timestamp last) {}

    private final Connection database;
    private final int batch;
    private final PreparedStatement enrolments;
    private final PreparedStatement attempts;
    private final PreparedStatement progress;
    private int waiting;

    Rows(Connection database, int batch) throws SQLException {
        this.database = database;
        this.batch = batch;
        database.setAutoCommit(false);
        enrolments = database.prepareStatement(
                "INSERT INTO enrolment_enrolment (person_id, organisation_id, module, origin, due_on, reason,"
                        + " enrolled_by, enrolled_at, assigned_at) VALUES (?, ?, ?, 'ASSIGNED', ?, 'gegenereerd', ?, ?,"
                        + " ?)");
        attempts = database.prepareStatement(
                "INSERT INTO learning_attempt (id, person_id, organisation_id, profession, module,"
                        + " version_id, number, seed, started_at) VALUES (?, ?, ?, ?, ?, ?, ?, 7, ?)");
        progress = database.prepareStatement(
                "INSERT INTO learning_progress (attempt_id, person_id, organisation_id, module, version_id, number,"
                    + " state, items_done, items_total, pages_done, pages_total, cases_done, cases_total, quiz_right,"
                    + " quiz_needed, quiz_total, here, started_at, last_at, completed_at) VALUES (?, ?, ?, ?, ?, ?, ?,"
                    + " ?, 12, ?, 8, ?, 2, ?, 7, 10, ?, ?, ?, ?)");
    }

    void enrolment(long person, long organisation, String module, @Nullable Date due, Timestamp asked)
            throws SQLException {
        enrolments.setLong(1, person);
        enrolments.setLong(2, organisation);
        enrolments.setString(3, module);
        enrolments.setDate(4, due);
        enrolments.setLong(5, person);
        enrolments.setTimestamp(6, asked);
        enrolments.setTimestamp(7, asked);
        enrolments.addBatch();
        waiting++;
        if (waiting == batch) {
            flush();
        }
    }

    void attempt(Attempt attempt, Course course) throws SQLException {
        attempts.setLong(1, attempt.id());
        attempts.setLong(2, attempt.person());
        attempts.setLong(3, attempt.organisation());
        attempts.setString(4, attempt.profession());
        attempts.setString(5, attempt.module());
        attempts.setLong(6, attempt.version());
        attempts.setInt(7, attempt.number());
        attempts.setTimestamp(8, course.started());
        attempts.addBatch();
        progress(attempt, course);
    }

    private void progress(Attempt attempt, Course course) throws SQLException {
        boolean done = course.done();
        progress.setLong(1, attempt.id());
        progress.setLong(2, attempt.person());
        progress.setLong(3, attempt.organisation());
        progress.setString(4, attempt.module());
        progress.setLong(5, attempt.version());
        progress.setInt(6, attempt.number());
        progress.setString(7, done ? "DONE" : "BUSY");
        progress.setInt(8, done ? 12 : course.pages());
        progress.setInt(9, done ? 8 : course.pages());
        progress.setInt(10, done ? 2 : 0);
        progress.setInt(11, done ? 8 : 0);
        progress.setString(12, "/modules/" + attempt.module());
        progress.setTimestamp(13, course.started());
        progress.setTimestamp(14, course.last());
        progress.setTimestamp(15, done ? course.last() : null);
        progress.addBatch();
    }

    private void flush() throws SQLException {
        enrolments.executeBatch();
        attempts.executeBatch();
        progress.executeBatch();
        database.commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        database.setAutoCommit(true);
        enrolments.close();
        attempts.close();
        progress.close();
    }
}
