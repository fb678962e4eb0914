package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import nl.overenweer.shared.UseCase;

/** Notes when a session was last used. Apart from {@link Sessions}, so that recognising somebody asks the database one question. */
@UseCase
public class LastSeen {
    @Inject
    private SessionStore store;

    void note(String digest, Instant now) {
        store.withDigest(digest).ifPresent(session -> session.seen(now));
    }
}
