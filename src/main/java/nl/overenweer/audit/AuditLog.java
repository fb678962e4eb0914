package nl.overenweer.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overenweer.audit.chain.Anchor;
import nl.overenweer.audit.chain.Proof;
import nl.overenweer.audit.chain.Verdict;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;

/** Reads what {@link Audit} wrote, and proves that it is still what was written. */
@UseCase
public class AuditLog {
    private static final int AT_A_TIME = 2_000;

    @Inject
    private AuditStore store;

    /** The latest first. */
    @ReadOnly
    public Slice<AuditEntry> page(AuditFilter filter, int from, int size) {
        return new Slice<>(store.page(filter, from, size), store.count(filter), from, size);
    }

    /** Every line of the filter, the latest first, some at a time: the memory it takes does not grow with the log. */
    @ReadOnly
    public void each(AuditFilter filter, Consumer<AuditEntry> reader) {
        long before = Long.MAX_VALUE;
        List<AuditEntry> some;
        do {
            some = store.before(filter, before, AT_A_TIME);
            some.forEach(reader);
            before = some.isEmpty() ? 0 : some.get(some.size() - 1).number();
        } while (some.size() == AT_A_TIME);
    }

    /** The whole chain, of all organisations: it is one. */
    @ReadOnly
    public Verdict prove(Optional<Anchor> anchor) {
        Proof proof = new Proof(anchor);
        long after = 0;
        boolean right = true;
        List<AuditEntry> some;
        do {
            some = store.after(after, AT_A_TIME);
            for (AuditEntry entry : some) {
                right = right && proof.take(entry.link());
                after = entry.number();
            }
        } while (right && some.size() == AT_A_TIME);
        return proof.verdict();
    }
}
