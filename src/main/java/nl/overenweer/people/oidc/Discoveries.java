package nl.overenweer.people.oidc;

import com.nimbusds.jose.jwk.JWKSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What providers say of themselves and with which keys they sign; remembered for an hour, on each node by itself. */
@ApplicationScoped
public class Discoveries {
    private static final Duration REMEMBERED = Duration.ofHours(1);

    /** New keys are asked for when a token names one that we do not know, but no more often than this: anybody can name a key. */
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private static final int MOST = 1000;

    private record Known<T>(T what, Instant since) {
        boolean youngerThan(Duration age, Instant now) {
            return now.isBefore(since.plus(age));
        }
    }

    @Inject
    private ProviderTalk talk;

    private final Map<String, Known<Discovery>> discoveries = new ConcurrentHashMap<>();
    private final Map<String, Known<JWKSet>> keys = new ConcurrentHashMap<>();

    /** Refuses a provider that does not answer, or answers for another. */
    Discovery of(String issuer, Instant now) {
        Known<Discovery> known = discoveries.get(issuer);
        if (known != null && known.youngerThan(REMEMBERED, now)) {
            return known.what();
        }
        Discovery fresh = asked(issuer);
        remember(discoveries, issuer, fresh, now);
        return fresh;
    }

    /** As {@link #of}, but asked now, and remembered for those who sign in next. */
    Discovery anew(String issuer, Instant now) {
        Discovery fresh = asked(issuer);
        remember(discoveries, issuer, fresh, now);
        keys.remove(fresh.keys());
        return fresh;
    }

    private Discovery asked(String issuer) {
        String address = Discovery.address(issuer);
        ProviderTalk.Answer answer = talk.get(address, Map.of());
        if (!answer.ok()) {
            throw new RuleBroken("people.provider.discovery.status", address, answer.status());
        }
        Discovery discovery = Discovery.of(issuer, answer.body());
        for (String each : List.of(discovery.authorization(), discovery.token(), discovery.keys())) {
            talk.refuseAddress(each);
        }
        discovery.userInfo().ifPresent(talk::refuseAddress);
        return discovery;
    }

    JWKSet keys(Discovery discovery, Instant now) {
        return keys(discovery, REMEMBERED, now);
    }

    /** After a token was signed with a key that we do not know. */
    JWKSet newerKeys(Discovery discovery, Instant now) {
        return keys(discovery, BETWEEN, now);
    }

    private JWKSet keys(Discovery discovery, Duration age, Instant now) {
        Known<JWKSet> known = keys.get(discovery.keys());
        if (known != null && known.youngerThan(age, now)) {
            return known.what();
        }
        ProviderTalk.Answer answer = talk.get(discovery.keys(), Map.of());
        JWKSet fresh = answer.ok() ? parsed(answer.body().toString()) : null;
        if (fresh == null) {
            throw new RuleBroken("people.provider.keys.none", discovery.keys());
        }
        remember(keys, discovery.keys(), fresh, now);
        return fresh;
    }

    private static @Nullable JWKSet parsed(String body) {
        try {
            return JWKSet.parse(body);
        } catch (ParseException noKeys) {
            return null;
        }
    }

    private static <T> void remember(Map<String, Known<T>> map, String key, T what, Instant now) {
        if (map.size() >= MOST) {
            map.clear();
        }
        map.put(key, new Known<>(what, now));
    }
}
