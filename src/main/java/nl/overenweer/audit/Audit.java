package nl.overenweer.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import nl.overenweer.shared.Acting;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.UseCase;

/**
 * Writes down who did what, in the transaction of the act: both are there, or neither. What is told during a transaction is chained as its
 * very last statements, so that writers wait for each other no longer than a commit takes.
 */
@UseCase
public class Audit {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private Instance<Acting> acting;

    @Inject
    private Clocks clocks;

    public void record(Deed deed) {
        Told told = told();
        told.add(new AuditEntry(
                0,
                clocks.now(),
                deed.act().name(),
                or(deed.actor(), Acting::actingPerson, told.behalf()),
                or(deed.organisation(), Acting::actingOrganisation, OptionalLong.empty()),
                deed.person(),
                deed.detail(),
                ""));
    }

    /** For work beside a request: who asked for it did what is told in this transaction. */
    public void onBehalfOf(long person) {
        told().onBehalfOf(person);
    }

    /** This very verb is witnessed, so there is always one. */
    private Told told() {
        return (Told) Objects.requireNonNull(transaction.getResource(Told.class));
    }

    private OptionalLong or(OptionalLong given, Function<Acting, OptionalLong> asked, OptionalLong otherwise) {
        if (given.isPresent() || acting.isUnsatisfied()) {
            return given;
        }
        try {
            OptionalLong known = asked.apply(acting.get());
            return known.isPresent() ? known : otherwise;
        } catch (ContextNotActiveException besideAnyRequest) {
            return otherwise;
        }
    }
}
