package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.UseCase;

/** Keeps how often signing in failed, per account, per address and per pair of them, and says how long to wait. */
@UseCase
public class SignInFailures {
    @Inject
    private FailureStore store;

    /**
     * Before the password is looked at: the wait that is left, or zero, and then this try counts as a failure until {@link #forgive}. A
     * try during the wait is not counted, so that knocking on does not make it longer.
     */
    public Duration announce(String email, String address, Instant now) {
        return announce(subjects(email, address), now);
    }

    /** The same for the code of a second factor. Whoever gets here knew the password, so an owner is seldom slowed down by it. */
    public Duration announceCode(PersonId person, String address, Instant now) {
        return announce(codeSubjects(person, address), now);
    }

    private Duration announce(SortedMap<String, Delay> subjects, Instant now) {
        SortedMap<String, FailureStore.Count> counts = new TreeMap<>();
        Duration wait = Duration.ZERO;
        for (Map.Entry<String, Delay> each : subjects.entrySet()) {
            FailureStore.Count count = store.lock(each.getKey(), now);
            counts.put(each.getKey(), count);
            Duration left = each.getValue().left(count.failures(), count.since());
            wait = left.compareTo(wait) > 0 ? left : wait;
        }
        if (wait.isZero()) {
            counts.forEach((subject, count) -> store.write(subject, next(count), now));
        }
        return wait;
    }

    private static int next(FailureStore.Count count) {
        return count.since().compareTo(Delay.FORGOTTEN_AFTER) >= 0 ? 1 : count.failures() + 1;
    }

    /** The password was right: the account's count is gone; of the address's only this try is taken back. */
    public void forgive(String email, String address, Instant now) {
        forgive(subjects(email, address), now);
    }

    /** The code was right. */
    public void forgiveCode(PersonId person, String address, Instant now) {
        forgive(codeSubjects(person, address), now);
    }

    private void forgive(SortedMap<String, Delay> subjects, Instant now) {
        for (Map.Entry<String, Delay> each : subjects.entrySet()) {
            if (each.getValue() == Delay.ADDRESS) {
                store.takeBack(each.getKey());
            } else {
                store.forget(each.getKey());
            }
        }
        store.forgetBefore(now.minus(Duration.ofDays(1)));
    }

    /** In one order for everybody, so that two tries never wait for each other's lock. */
    private static SortedMap<String, Delay> subjects(String email, String address) {
        String account = email.strip().toLowerCase(Locale.ROOT);
        SortedMap<String, Delay> subjects = new TreeMap<>();
        subjects.put(Secret.digest("pair " + account + " " + address), Delay.PAIR);
        subjects.put(Secret.digest("account " + account), Delay.ACCOUNT);
        subjects.put(Secret.digest("address " + address), Delay.ADDRESS);
        return subjects;
    }

    private static SortedMap<String, Delay> codeSubjects(PersonId person, String address) {
        SortedMap<String, Delay> subjects = new TreeMap<>();
        subjects.put(Secret.digest("code " + person), Delay.CODE);
        subjects.put(Secret.digest("address " + address), Delay.ADDRESS);
        return subjects;
    }
}
