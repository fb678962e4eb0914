package nl.overenweer.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.overenweer.shared.database.MainDataSource;
import org.apache.commons.dbutils.QueryRunner;
import org.apache.commons.dbutils.handlers.ArrayListHandler;
import org.jspecify.annotations.Nullable;

/**
 * SQL for the few questions that every request asks, where an object mapper costs more than the database does. In a transaction it speaks
 * over the very connection of the {@code EntityManager}: one of its own is only sure to be in that transaction when a request began it.
 * Outside one each statement stands by itself. What was persisted and not flushed is not seen. For Stores and Reports only.
 */
@ApplicationScoped
public class Sql {
    private static final boolean TYPES_UNASKED = true;
    private static final ArrayListHandler ROWS = new ArrayListHandler();

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private final QueryRunner runner = new QueryRunner(TYPES_UNASKED);

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    @Resource
    private TransactionSynchronizationRegistry transactions;

    @PersistenceContext
    private EntityManager entities;

    /** The rows of a question; numbers, words and {@code LocalDateTime}s in UTC, as the driver reads them. */
    public List<@Nullable Object[]> rows(String question, @Nullable Object... values) {
        return on(connection -> runner.query(connection, question, ROWS, values));
    }

    /** Says how many rows it changed. */
    public int change(String statement, @Nullable Object... values) {
        return on(connection -> runner.update(connection, statement, values));
    }

    private <T> T on(Work<T> work) {
        try {
            if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
                return work.with(entities.unwrap(Connection.class));
            }
            try (Connection own = database.getConnection()) {
                return work.with(own);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
