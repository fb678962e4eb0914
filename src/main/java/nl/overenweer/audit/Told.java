package nl.overenweer.audit;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What was told during one transaction. Written after everything else of it, so that nobody holds the chain while waiting for something else. */
final class Told implements Synchronization {
    private final AuditStore store;
    private final TransactionSynchronizationRegistry transaction;
    private final List<AuditEntry> entries = new ArrayList<>();
    private OptionalLong behalf = OptionalLong.empty();

    Told(AuditStore store, TransactionSynchronizationRegistry transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    void onBehalfOf(long person) {
        behalf = OptionalLong.of(person);
    }

    OptionalLong behalf() {
        return behalf;
    }

    void add(AuditEntry entry) {
        entries.add(entry);
    }

    /** What can't be written down does not happen. */
    @Override
    public void beforeCompletion() {
        if (entries.isEmpty()) {
            return;
        }
        try {
            store.chain(entries);
        } catch (SQLException e) {
            transaction.setRollbackOnly();
            throw new IllegalStateException("the audit log can't be written", e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        entries.clear();
    }
}
