package nl.overenweer.testing;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

/** Does something on a thread of its own, as another visitor's request would. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OneOfMany {
    /** What came of it, a failure too. */
    @Asynchronous
    public <T> Future<CompletableFuture<T>> does(Callable<T> deed) {
        try {
            return new AsyncResult<>(CompletableFuture.completedFuture(deed.call()));
        } catch (Exception failed) {
            return new AsyncResult<>(CompletableFuture.failedFuture(failed));
        }
    }
}
