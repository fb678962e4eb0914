package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps how often links are asked for by people who are not signed in: per address to mail, and per sender of the requests. */
@UseCase
public class LinkRequests {
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_ADDRESS = 3;
    private static final int PER_SENDER = 20;

    @Inject
    private FailureStore counts;

    /**
     * Whether a mail may go to this address. Refuses a sender who asks too often, whatever for; an address that is asked for too often
     * just gets no more mail.
     */
    public boolean admit(String email, String sender, Instant now) {
        String bySender = Secret.digest("link sender " + sender);
        String byAddress = Secret.digest("link address " + email);
        SortedMap<String, Integer> asked = new TreeMap<>(Map.of(bySender, 0, byAddress, 0));
        asked.replaceAll((subject, none) -> asked(subject, now));
        if (asked.getOrDefault(bySender, 0) >= PER_SENDER) {
            throw new RuleBroken("people.forgotten.often");
        }
        counts.write(bySender, asked.getOrDefault(bySender, 0) + 1, now);
        boolean within = asked.getOrDefault(byAddress, 0) < PER_ADDRESS;
        if (within) {
            counts.write(byAddress, asked.getOrDefault(byAddress, 0) + 1, now);
        }
        return within;
    }

    private int asked(String subject, Instant now) {
        FailureStore.Count count = counts.lock(subject, now);
        return count.since().compareTo(WINDOW) >= 0 ? 0 : count.failures();
    }
}
