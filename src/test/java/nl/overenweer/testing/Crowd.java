package nl.overenweer.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Many at once. Not the container's executor: its threads go on with what the test's own request has open, and close it, while those of
 * {@link OneOfMany} begin anew, as requests do.
 */
@ApplicationScoped
public class Crowd {
    @Inject
    private OneOfMany one;

    /** Waits for all of them; what failed says so when it is asked. */
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> deeds) throws InterruptedException {
        List<Future<CompletableFuture<T>>> begun = new ArrayList<>();
        for (Callable<T> deed : deeds) {
            begun.add(one.does(deed));
        }
        List<Future<T>> done = new ArrayList<>();
        for (Future<CompletableFuture<T>> each : begun) {
            done.add(waitedFor(each));
        }
        return done;
    }

    private static <T> Future<T> waitedFor(Future<CompletableFuture<T>> each) throws InterruptedException {
        try {
            return each.get();
        } catch (ExecutionException neverBegun) {
            throw new IllegalStateException(neverBegun);
        }
    }
}
