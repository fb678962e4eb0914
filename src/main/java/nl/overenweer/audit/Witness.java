package nl.overenweer.audit;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import nl.overenweer.shared.Witnessed;
import org.jspecify.annotations.Nullable;

/**
 * Stands around every verb of a use case, inside its transaction. The one around the verb that began the transaction writes what was told in
 * it, when that verb returns: nothing follows but the commit, so nobody holds the chain while waiting for something else.
 */
@Witnessed
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class Witness {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private AuditStore store;

    @AroundInvoke
    @Nullable
    Object stand(InvocationContext verb) throws Exception {
        if (transaction.getTransactionKey() == null || transaction.getResource(Told.class) != null) {
            return verb.proceed();
        }
        Told told = new Told();
        transaction.putResource(Told.class, told);
        @Nullable Object answer = verb.proceed();
        if (!told.entries().isEmpty() && !transaction.getRollbackOnly()) {
            store.chain(told.entries());
        }
        return answer;
    }
}
