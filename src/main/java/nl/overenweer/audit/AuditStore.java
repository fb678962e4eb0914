package nl.overenweer.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.overenweer.audit.chain.Digest;
import nl.overenweer.shared.database.MainDataSource;
import org.jspecify.annotations.Nullable;

/** Adds to the chain and reads it. There is no verb that changes or removes: rights in the database can't be relied on, this can be read. */
@ApplicationScoped
class AuditStore {
    private static final String FIELDS =
            "number, at_moment, act, actor_id, organisation_id, person_id, detail, hash from audit_entry";
    private static final String ADDED = "insert into audit_entry"
            + " (number, at_moment, act, actor_id, organisation_id, person_id, detail, hash) values (?, ?, ?, ?, ?, ?, ?, ?)";

    // plain JDBC: the entity manager has already written all it has when the chain gets its turn
    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    /** Makes the connection part of the transaction while that can still be: at its very end it is too late. */
    void join() {
        try (Connection connection = database.getConnection()) {
            refuseAlone(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log can't be reached", e);
        }
    }

    private static void refuseAlone(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            throw new SQLException("outside the transaction of the act");
        }
    }

    /** Behind the last one that is committed. Whoever else adds waits until this transaction ends. */
    void chain(List<AuditEntry> entries) throws SQLException {
        try (Connection connection = database.getConnection()) {
            refuseAlone(connection);
            takeTurn(connection);
            AuditEntry last = last(connection);
            long number = last == null ? 0 : last.number();
            String hash = last == null ? Digest.BEGINNING : last.hash();
            try (PreparedStatement insert = connection.prepareStatement(ADDED)) {
                for (AuditEntry entry : entries) {
                    number++;
                    hash = Digest.of(hash, number, entry.content());
                    bind(insert, entry.chained(number, hash));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private static void takeTurn(Connection connection) throws SQLException {
        try (PreparedStatement turn = connection.prepareStatement("select id from audit_turn where id = 1 for update");
                ResultSet mine = turn.executeQuery()) {
            if (!mine.next()) {
                throw new SQLException("audit_turn has no row");
            }
        }
    }

    private static @Nullable AuditEntry last(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("select " + FIELDS + " order by number desc limit 1");
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? read(rows) : null;
        }
    }

    private static void bind(PreparedStatement insert, AuditEntry entry) throws SQLException {
        insert.setLong(1, entry.number());
        insert.setObject(2, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
        insert.setString(3, entry.act());
        bind(insert, 4, entry.actor());
        bind(insert, 5, entry.organisation());
        bind(insert, 6, entry.person());
        insert.setString(7, entry.detail());
        insert.setString(8, entry.hash());
    }

    private static void bind(PreparedStatement insert, int place, OptionalLong number) throws SQLException {
        if (number.isPresent()) {
            insert.setLong(place, number.getAsLong());
        } else {
            insert.setNull(place, Types.BIGINT);
        }
    }

    /** After this number, in their order, so many. */
    List<AuditEntry> after(long number, int size) {
        return read("select " + FIELDS + " where number > ? order by number limit " + size, List.of(number));
    }

    /** The latest first. */
    List<AuditEntry> page(AuditFilter filter, int from, int size) {
        return read(
                "select " + FIELDS + filter.where() + " order by number desc limit " + size + " offset " + from,
                filter.values());
    }

    /** The latest first, of those before this number. */
    List<AuditEntry> before(AuditFilter filter, long number, int size) {
        List<Object> values = new ArrayList<>(filter.values());
        values.add(number);
        return read(
                "select " + FIELDS + filter.where() + " and number < ? order by number desc limit " + size, values);
    }

    long count(AuditFilter filter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select count(*) from audit_entry" + filter.where())) {
            bind(query, filter.values());
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log can't be counted", e);
        }
    }

    private List<AuditEntry> read(String sql, List<Object> values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, values);
            try (ResultSet rows = query.executeQuery()) {
                List<AuditEntry> entries = new ArrayList<>();
                while (rows.next()) {
                    entries.add(read(rows));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the audit log can't be read", e);
        }
    }

    private static void bind(PreparedStatement query, List<Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            query.setObject(i + 1, values.get(i));
        }
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(3),
                number(row, 4),
                number(row, 5),
                number(row, 6),
                row.getString(7),
                row.getString(8));
    }

    private static OptionalLong number(ResultSet row, int place) throws SQLException {
        long number = row.getLong(place);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(number);
    }
}
