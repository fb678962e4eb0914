package nl.overenweer.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often one key may ask in a minute, on this node: enough to bring in an organisation, too little to hold up others. */
@ApplicationScoped
public class Pace {
    static final int MOST = 1200;

    private record Minute(long number, int asked) {}

    private final Map<Long, Minute> minutes = new ConcurrentHashMap<>();

    /** Counts this time too. */
    public boolean tooFast(Bearer bearer, Instant now) {
        long number = now.getEpochSecond() / 60;
        Minute counted = minutes.merge(
                bearer.token(),
                new Minute(number, 1),
                (known, one) -> known.number() == number ? new Minute(number, known.asked() + 1) : one);
        return counted.asked() > MOST;
    }
}
