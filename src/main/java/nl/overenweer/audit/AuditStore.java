package nl.overenweer.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
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
            + " (number, at_moment, act, actor_id, organisation_id, person_id, detail, hash) values ";
    private static final int AT_ONCE = 100;

    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    /** Behind the last one that is committed. Whoever else adds waits until this transaction ends. */
    void chain(List<AuditEntry> added) {
        // all else of this transaction first: who has the turn waits for nobody
        entities.flush();
        entities.createNativeQuery("select id from audit_turn where id = 1 for update")
                .getSingleResult();
        Object[] last = last();
        long number = last.length == 0 ? 0 : ((Number) last[0]).longValue();
        String hash = last.length == 0 ? Digest.BEGINNING : (String) last[1];
        List<AuditEntry> chained = new ArrayList<>();
        for (AuditEntry entry : added) {
            number++;
            hash = Digest.of(hash, number, entry.content());
            chained.add(entry.chained(number, hash));
        }
        for (int i = 0; i < chained.size(); i += AT_ONCE) {
            insert(chained.subList(i, Math.min(chained.size(), i + AT_ONCE)));
        }
    }

    /** Number and digest; empty when there is none yet. */
    private Object[] last() {
        List<?> rows = entities.createNativeQuery("select number, hash from audit_entry order by number desc limit 1")
                .getResultList();
        return rows.isEmpty() ? new Object[0] : (Object[]) rows.get(0);
    }

    private void insert(List<AuditEntry> some) {
        String values = String.join(", ", Collections.nCopies(some.size(), "(?, ?, ?, ?, ?, ?, ?, ?)"));
        Query insert = entities.createNativeQuery(ADDED + values);
        int place = 1;
        for (AuditEntry entry : some) {
            insert.setParameter(place++, entry.number());
            insert.setParameter(place++, LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC));
            insert.setParameter(place++, entry.act());
            insert.setParameter(place++, boxed(entry.actor()));
            insert.setParameter(place++, boxed(entry.organisation()));
            insert.setParameter(place++, boxed(entry.person()));
            insert.setParameter(place++, entry.detail());
            insert.setParameter(place++, entry.hash());
        }
        insert.executeUpdate();
    }

    private static @Nullable Long boxed(OptionalLong number) {
        return number.isPresent() ? (Long) number.getAsLong() : null;
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
        return read("select " + FIELDS + filter.where() + " and number < ? order by number desc limit " + size, values);
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
