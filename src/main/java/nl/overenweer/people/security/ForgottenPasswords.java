package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/**
 * A link for who forgot her password, mailed to the address of the account and nowhere else. Whoever asks hears the same, whether or not
 * the address is known, and as fast: what differs is done afterwards, by {@link ForgottenRun}.
 */
@UseCase
public class ForgottenPasswords {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_ADDRESS = 3;
    private static final int PER_SENDER = 20;

    @Inject
    private FailureStore counts;

    @Inject
    private PasswordStore store;

    @Inject
    private People people;

    @Inject
    private AccountLetters letters;

    @Inject
    private Outbox outbox;

    /**
     * Whether a mail may go to this address. Refuses a sender who asks too often, whatever for; an address that is asked for too often
     * just gets no more mail.
     */
    public boolean admit(String email, String sender, Instant now) {
        SortedMap<String, Integer> limits = new TreeMap<>();
        String bySender = Secret.digest("forgotten sender " + sender);
        limits.put(bySender, PER_SENDER);
        limits.put(Secret.digest("forgotten address " + email), PER_ADDRESS);
        Map<String, Integer> asked = new TreeMap<>();
        for (String subject : limits.keySet()) {
            FailureStore.Count count = counts.lock(subject, now);
            asked.put(subject, count.since().compareTo(WINDOW) >= 0 ? 0 : count.failures());
        }
        if (asked.getOrDefault(bySender, 0) >= PER_SENDER) {
            throw new RuleBroken("people.forgotten.often");
        }
        boolean within = limits.entrySet().stream().allMatch(each -> asked.getOrDefault(each.getKey(), 0) < each.getValue());
        asked.forEach((subject, count) -> {
            if (within || subject.equals(bySender)) {
                counts.write(subject, count + 1, now);
            }
        });
        return within;
    }

    /** Nothing for an address without an account. Links that she has keep working: otherwise a stranger could end them. */
    public void send(String email, Instant now) {
        people.withEmail(email).ifPresent(person -> send(person, now));
    }

    void send(PersonId person, Instant now) {
        String secret = Secret.fresh();
        store.add(new PasswordLink(person, null, secret, now, PasswordLink.FORGOTTEN));
        outbox.post(letters.reset(person, secret, now), now);
    }
}
